import { isComposing } from "../site/is-composing";

const KEPT = "search-key";

/** Whether the key `/` opens the search; readers who speak to their computer, or tremble, may switch it off. */
export function isSearchKeyOn(): boolean {
  try {
    return localStorage.getItem(KEPT) !== "off";
  } catch {
    return true;
  }
}

/** Switches the key on or off, in this browser. */
export function keepSearchKey(isOn: boolean): void {
  try {
    localStorage.setItem(KEPT, isOn ? "on" : "off");
  } catch {
    // A browser that refuses storage keeps the key.
  }
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
