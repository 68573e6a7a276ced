import { isComposing } from "../site/is-composing";

/** Whether a key press asks for the search: a slash, unless it belongs to something the reader types into. */
export function isSearchKey(event: Event): boolean {
  if (!(event instanceof KeyboardEvent) || event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) {
    return false;
  }
  if (isComposing(event)) return false;
  const { target } = event;
  return !(
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
