import { keepState } from "@/lib/browser/keep-state";
import { retry } from "@/lib/browser/retry";
import { isSearchKey, readSearchKey } from "@/lib/browser/search-key";
import {
  type Early,
  type EarlyEvent,
  isChange,
  isField,
  isForMark,
  isOwnClick,
  isTicked,
  kinds,
  receiverOf,
} from "./events";

// Runs inside the page before its first paint: the other scripts are asked for once that is there, so that they take
// nothing from it, and what a reader does until they come must not be lost.
/** Of these only the last one counts: where the pointer or the keyboard is. */
const PLACES = ["pointerover", "focusin"];

const events: EarlyEvent[] = [];

/**
 * Whether something does not yet take an event itself. An island on its way does: React keeps all but keys for the
 * whole page, what is put into fields, and clicks, which it would answer too early.
 */
const isAwaited = (receiver: HTMLElement, event: Event) => {
  const { island, alive } = receiver.dataset;
  return island
    ? alive === undefined || (alive === "soon" && (isChange(event) || isOwnClick(event)))
    : receiver.matches(":not(:defined)");
};

const note = (event: Event) => {
  const { target, type } = event;
  if (!(target instanceof Element)) return;
  const noted: EarlyEvent = { event, target };
  if (isChange(event) && isField(target)) noted.left = isTicked(target) ? target.checked : target.value;
  const receiver = receiverOf(noted);
  if (receiver ? !isAwaited(receiver, event) : !isForMark(noted)) return;
  if (event instanceof KeyboardEvent && !isForMark(noted)) {
    if (!isSearchKey(event)) return;
    // Firefox has a search of its own on this key.
    event.preventDefault();
  }
  const before = PLACES.includes(type) ? events.findIndex((other) => other.event.type === type) : -1;
  if (before >= 0) events.splice(before, 1);
  events.push(noted);
};

readSearchKey();
for (const kind of kinds) addEventListener(kind, note, true);
keepState();

const { entry = "", chunks = "{}" } = (document.currentScript as HTMLScriptElement).dataset;
const changes = new Map<Element, { observer: MutationObserver; records: MutationRecord[] }>();

const early: Early = {
  events,
  chunks: JSON.parse(chunks),
  changesOf: (island) => {
    const { observer, records } = changes.get(island) ?? {};
    const last = observer?.takeRecords() ?? [];
    observer?.disconnect();
    changes.delete(island);
    return [...(records ?? []), ...last];
  },
};
window.early = early;

// An observer from the start would note every node the parser adds.
document.addEventListener(
  "readystatechange",
  () => {
    for (const island of document.querySelectorAll("[data-island]")) {
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((more) => records.push(...more));
      observer.observe(island, { childList: true, characterData: true, characterDataOldValue: true, subtree: true });
      changes.set(island, { observer, records });
    }
  },
  { once: true },
);

/** A window nobody sees paints nothing; its scripts are asked for after this time, ms. */
const UNSEEN = 2000;

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
Promise.all([isPainted, isParsed])
  .then(() => retry(() => import(entry)))
  .catch((error) => {
    // Nobody will answer the key: the page no longer names it, and the browser has it back.
    document.documentElement.dataset.searchKey = "off";
    throw error;
  });
