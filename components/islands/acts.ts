import { isSearchKey } from "../search/search-key";

/** A field readers fill in. */
export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Something a reader did, and where. */
export interface Act {
  event: Event;
  target: Element;
  /** What a field was left with. */
  left?: string | boolean;
}

export const isField = (element: Element): element is Field => /^(?:INPUT|SELECT|TEXTAREA)$/.test(element.tagName);

/** Whether an act changes a field. */
export const isChange = ({ type }: Event): boolean => type === "input" || type === "change";

/** Whether a field is ticked rather than filled in. */
export const isTicked = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(field.type);

/** What readers did before the island it was meant for was alive. */
export interface Acts {
  list: Act[];
  /** What has been changed in the page since it was parsed, by whomever. */
  changes(): readonly MutationRecord[];
  /** Stops noting more. */
  stop(): void;
}

declare global {
  interface Window {
    /** Filled by the script that runs before the first paint (components/islands/early.ts). */
    earlyActs: Acts;
  }
}

/** The island an act was meant for, if any. */
export function islandOf({ event, target }: Act): HTMLElement | null {
  return isSearchKey(event)
    ? document.querySelector<HTMLElement>('[data-island="SearchBox"]')
    : target.closest<HTMLElement>("[data-island]");
}

/** Whether an act is meant for a mark of a drawing; marks answer before their island is alive. */
export function isForMark({ event, target }: Act): boolean {
  return (event.type === "click" || event.type === "keydown") && target.closest("[data-mark]") !== null;
}
