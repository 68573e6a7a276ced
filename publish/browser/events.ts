import { ownElements, searchTag } from "@/lib/browser/elements/tags";
import { isSearchKey } from "@/lib/browser/search-key";

/** A field readers fill in. */
export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** An event that came before what it was meant for. */
export interface EarlyEvent {
  event: Event;
  target: Element;
  /** What a field was left with. */
  left?: string | boolean;
}

/** Kinds of events that tell that a reader turns to something. */
export const kinds = ["click", "keydown", "input", "change", "toggle", "pointerover", "focusin"];

export const isField = (element: Element): element is Field => /^(?:INPUT|SELECT|TEXTAREA)$/.test(element.tagName);

/** Whether an event changes a field. */
export const isChange = ({ type }: Event): boolean => type === "input" || type === "change";

/** Whether an event is a click only scripts answer; what browsers do of their own accord is done already. */
export const isOwnClick = ({ type, target }: Event): boolean =>
  type === "click" && target instanceof Element && !target.closest("a, summary, label, input, select, textarea");

/** Whether a field is ticked rather than filled in. */
export const isTicked = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(field.type);

/** What happened in the page before its scripts took over. */
export interface Early {
  events: EarlyEvent[];
  /** Files of each island, by name. */
  chunks: Record<string, string[]>;
  /** What has been changed inside an island since it was parsed, by whomever; noted no longer from then on. */
  changesOf(island: Element): MutationRecord[];
}

declare global {
  interface Window {
    /** Filled by the script that runs before the first paint (publish/browser/early.ts). */
    early: Early;
  }
}

/** What an event was meant for: an island, or an element with a script of its own; null for anything else. */
export function receiverOf({ event, target }: Pick<EarlyEvent, "event" | "target">): HTMLElement | null {
  return isSearchKey(event)
    ? document.querySelector<HTMLElement>(searchTag)
    : target.closest<HTMLElement>(`:not(:defined), [data-island], ${ownElements}`);
}

/** Whether an event is meant for a mark of a drawing, which answers without an island. */
export function isForMark({ event, target }: EarlyEvent): boolean {
  return !isChange(event) && event.type !== "toggle" && target.closest("[data-mark]") !== null;
}
