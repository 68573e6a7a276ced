import { isSearchKey } from "../search/search-key";
import { keepState } from "../site/keep-state";
import { type Act, isForMark, islandOf } from "./acts";

// Runs inside the page before its first paint: the other scripts are asked for once that is there, so that they take
// nothing from it, and what a reader does until they come must not be lost.
const NOTED = ["click", "keydown", "input", "change", "toggle", "pointerover", "focusin"];
/** Of these only the last one counts: where the pointer or the keyboard is. */
const PLACES = ["pointerover", "focusin"];

const list: Act[] = [];

const note = (event: Event) => {
  const { target, type } = event;
  if (!(target instanceof Element)) return;
  const act = { event, target };
  const island = islandOf(act);
  if (island ? island.dataset.alive !== undefined : !isForMark(act)) return;
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

window.earlyActs = {
  list,
  stop: () => {
    for (const type of NOTED) removeEventListener(type, note, true);
  },
};

/** A window nobody sees paints nothing; its scripts are asked for after this time, ms. */
const UNSEEN = 1000;

const { entry = "", chunks = "" } = (document.currentScript as HTMLScriptElement).dataset;
let asked = false;
const askForScripts = () => {
  if (asked) return;
  asked = true;
  for (const href of chunks.split(" ")) {
    document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href }));
  }
  // The islands have to stand there whole.
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => import(entry));
  else import(entry);
};
// The second frame begins when the first is painted.
requestAnimationFrame(() => requestAnimationFrame(askForScripts));
setTimeout(askForScripts, UNSEEN);
