import { isComposing } from "./is-composing";
import { readStored, store } from "./storage";

/** Takes over whether readers of this browser have switched the key off; what the page says of it follows. */
export function readSearchKey(): void {
  showSearchKey(readStored("search-key") !== "off");
}

// On the page, where style sheet and all scripts find it, also those that know nothing of one another.
function showSearchKey(isOn: boolean): void {
  const { dataset } = document.documentElement;
  if (isOn) delete dataset.searchKey;
  else dataset.searchKey = "off";
}

/** Whether the key `/` opens the search; readers who speak to their computer, or tremble, may switch it off. */
export function isSearchKeyOn(): boolean {
  return document.documentElement.dataset.searchKey !== "off";
}

/** Switches the key on or off, in this browser. @returns whether it holds for other pages, too */
export function keepSearchKey(isOn: boolean): boolean {
  showSearchKey(isOn);
  return store("search-key", isOn ? "on" : "off");
}

/** Whether something stands over the page, so that its search could not be seen. */
const isCovered = () => Boolean(document.fullscreenElement ?? document.querySelector("[data-showing]"));

/** Whether a key press asks for the search: a slash, unless it belongs to something the reader types into. */
export function isSearchKey(event: Event): boolean {
  if (!(event instanceof KeyboardEvent) || event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) {
    return false;
  }
  if (isComposing(event) || !isSearchKeyOn() || isCovered()) return false;
  // Inside a widget with a tree of its own, as extensions put into pages, that is where the key was pressed.
  const target = event.composedPath()[0] ?? event.target;
  return !(
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches("input, textarea, select, [role=textbox], [role=searchbox], [role=combobox]"))
  );
}
