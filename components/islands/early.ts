import { isSearchKey } from "../search/search-key";
import { keepState } from "../site/keep-state";
import { type Act, isChange, isField, isForMark, islandOf, isTicked } from "./acts";

// Runs inside the page before its first paint: the other scripts are asked for once that is there, so that they take
// nothing from it, and what a reader does until they come must not be lost.
const NOTED = ["click", "keydown", "input", "change", "toggle", "pointerover", "focusin"];
/** Of these only the last one counts: where the pointer or the keyboard is. */
const PLACES = ["pointerover", "focusin"];

const list: Act[] = [];

/**
 * Whether an island does not yet take an event itself; on its way React keeps all but keys for the whole page and what
 * is put into fields.
 */
const isAwaited = ({ dataset: { alive } }: HTMLElement, event: Event) =>
  alive === undefined || (alive === "soon" && (isSearchKey(event) || isChange(event)));

const note = (event: Event) => {
  const { target, type } = event;
  if (!(target instanceof Element)) return;
  const act: Act = { event, target };
  if (isChange(event) && isField(target)) act.left = isTicked(target) ? target.checked : target.value;
  const island = islandOf(act);
  if (island ? !isAwaited(island, event) : !isForMark(act)) return;
  if (event instanceof KeyboardEvent && !isForMark(act)) {
    if (!isSearchKey(event)) return;
    // Firefox has a search of its own on this key.
    if (island) event.preventDefault();
  }
  const before = PLACES.includes(type) ? list.findIndex((other) => other.event.type === type) : -1;
  if (before >= 0) list.splice(before, 1);
  list.push(act);
};

for (const type of NOTED) addEventListener(type, note, true);
document.addEventListener("click", keepState);

const changes: MutationRecord[] = [];
const changed = new MutationObserver((records) => changes.push(...records));
// An observer of the whole document would note every node the parser adds.
document.addEventListener(
  "readystatechange",
  () => {
    changed.observe(document.body, {
      childList: true,
      characterData: true,
      characterDataOldValue: true,
      subtree: true,
    });
  },
  { once: true },
);

window.earlyActs = {
  list,
  changes: () => {
    changes.push(...changed.takeRecords());
    return changes;
  },
  stop: () => {
    for (const type of NOTED) removeEventListener(type, note, true);
    changed.disconnect();
  },
};

/** A window nobody sees paints nothing; its scripts are asked for after this time, ms. */
const UNSEEN = 2000;

const { entry = "", chunks = "" } = (document.currentScript as HTMLScriptElement).dataset;
const isParsed = new Promise<void>((resolve) => {
  // The islands have to stand there whole.
  document.addEventListener("DOMContentLoaded", () => resolve());
});
const isPainted = new Promise<void>((resolve) => {
  // Listening for a kind of entry a browser does not know does nothing; then the time has to pass.
  new PerformanceObserver((paints) => {
    if (paints.getEntriesByName("first-contentful-paint").length > 0) setTimeout(resolve, 0);
  }).observe({ type: "paint", buffered: true });
  setTimeout(resolve, UNSEEN);
});

/** Asks for one script after the other, a short task each. */
const preload = ([href, ...rest]: string[]) => {
  if (!href) return;
  document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href }));
  setTimeout(preload, 0, rest);
};
isPainted.then(() => {
  isParsed.then(() => import(entry));
  preload(chunks.split(" "));
});
