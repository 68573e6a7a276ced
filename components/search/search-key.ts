import { isComposing } from "../site/is-composing";
import { keep, readKept } from "../state/kept";

/** The reader's choice where the browser keeps none. */
let forNow: string | null = null;

/** Whether the key `/` opens the search; readers who speak to their computer, or tremble, may switch it off. */
export function isSearchKeyOn(): boolean {
  return (forNow ?? readKept("search-key")) !== "off";
}

/** Switches the key on or off, in this browser. @returns whether it will still be so on another page */
export function keepSearchKey(isOn: boolean): boolean {
  const choice = isOn ? "on" : "off";
  const isKept = keep("search-key", choice);
  forNow = isKept ? null : choice;
  return isKept;
}

/** Whether a key press asks for the search: a slash, unless it belongs to something the reader types into. */
export function isSearchKey(event: Event): boolean {
  if (!(event instanceof KeyboardEvent) || event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) {
    return false;
  }
  if (isComposing(event) || !isSearchKeyOn()) return false;
  const { target } = event;
  return !(
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
