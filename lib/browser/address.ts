import { noteTrouble } from "./troubles";

/** Sent with the query whenever a setting changes it, before the address has it. */
export const CHANGED = "url-state";
/** Browsers refuse, or pass over, addresses written too often: Safari 100 in 30 s. So many are written at once … */
const AT_ONCE = 30;
/** … and then one each time this has passed; ms. */
const PACE = 500;

/** The query as it will stand in the address, while that is held back. */
let waiting: string | undefined;
let left = AT_ONCE;
let counted = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The reader's query, written to the address or about to be. */
export function currentSearch(): string {
  return waiting ?? window.location.search;
}

/** Puts another address in the place of this one. @returns whether the browser did: some refuse, some pass over it */
export function replaceAddress(address: URL): boolean {
  try {
    window.history.replaceState(window.history.state, "", address);
  } catch {
    return false;
  }
  return window.location.href === address.href;
}

/** Writes what was held back into the address. */
export function writeAddress(): void {
  clearTimeout(timer);
  timer = undefined;
  if (waiting === undefined) return;
  const address = new URL(window.location.href);
  address.search = waiting;
  const isWritten = replaceAddress(address);
  noteTrouble("address", !isWritten);
  if (isWritten) {
    waiting = undefined;
    left = Math.max(0, left - 1);
  } else {
    // What is set holds good until it can be kept: too many others may have written.
    timer = setTimeout(writeAddress, 10 * PACE);
  }
}

/** Another place in the history has a query of its own. */
function forgetWaiting(): void {
  clearTimeout(timer);
  timer = undefined;
  waiting = undefined;
  noteTrouble("address", false);
}

/** A link takes the query along, or makes a place of its own in the history. */
function writeBeforeLink({ target }: Event): void {
  if (target instanceof Element && target.closest("a")) writeAddress();
}

/** Sets the whole query, for everything on the page that reads it. */
export function changeSearch(search: string): void {
  waiting = search;
  const now = performance.now();
  left = Math.min(AT_ONCE, left + (now - counted) / PACE);
  counted = now;
  if (left >= 1) writeAddress();
  else timer ??= setTimeout(writeAddress, PACE);
  window.dispatchEvent(new CustomEvent(CHANGED, { detail: search }));
}

/** Calls a listener whenever the query changes. @returns a function that takes it away again */
export function subscribe(listener: () => void): () => void {
  // These serve all listeners and stay when one goes; added again they are still there once.
  window.addEventListener("popstate", forgetWaiting);
  window.addEventListener("pagehide", writeAddress);
  window.addEventListener("click", writeBeforeLink, true);
  window.addEventListener("popstate", listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener("popstate", listener);
    window.removeEventListener(CHANGED, listener);
  };
}
