/** What the reader has set and the browser does not keep: a choice for all visits, or the settings in the address. */
export type Trouble = "storage" | "address";

const CHANGED = "state-troubles";
const there = new Set<Trouble>();

/** What is not kept at present. */
export function troubles(): ReadonlySet<Trouble> {
  return there;
}

/** Notes that something is not kept, or is again; whoever tells the reader hears of it. */
export function noteTrouble(trouble: Trouble, isThere: boolean): void {
  if (there.has(trouble) === isThere) return;
  if (isThere) there.add(trouble);
  else there.delete(trouble);
  window.dispatchEvent(new Event(CHANGED));
}

/** Calls a listener whenever that changes. @returns a function that takes it away again */
export function onTrouble(listener: () => void): () => void {
  window.addEventListener(CHANGED, listener);
  return () => window.removeEventListener(CHANGED, listener);
}
