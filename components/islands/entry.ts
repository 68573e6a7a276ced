import type { ComponentType } from "react";
import { type PageLabels, startPage } from "../site/start-page";
import { type Act, isForMark, islandOf } from "./acts";
import { type IslandName, islands } from "./islands";
import type { hydrate as Hydrate } from "./react";
import { toRepeat } from "./replay";

/** What tells that the reader has come to the page; assistive technology may give the later ones alone. */
const SIGNS = [
  "pointerover",
  "pointerdown",
  "touchstart",
  "wheel",
  "scroll",
  "keydown",
  "focusin",
  "click",
  "input",
  "change",
];

const acts = window.earlyActs;

/** Takes the acts out of the list that a question is true of. */
function take(question: (act: Act) => boolean): Act[] {
  const all = acts.list.splice(0);
  acts.list.push(...all.filter((act) => !question(act)));
  return all.filter(question);
}

/** Lets the browser paint and answer the reader between two islands. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

const meantFor = (element: HTMLElement) => (act: Act) => islandOf(act) === element && !isForMark(act);

/** Brings an island to life and gives it what was meant for it before. */
async function bringOneToLife(element: HTMLElement, hydrate: typeof Hydrate): Promise<void> {
  const Component = await islands[element.dataset.island as IslandName]?.();
  if (!Component) return;
  const repeats = toRepeat(take(meantFor(element)));
  // From here on React itself keeps what happens inside until the component listens.
  element.dataset.alive = "soon";
  await hydrate(
    element,
    Component as ComponentType<object>,
    JSON.parse(element.dataset.props ?? "{}"),
    acts.changes(),
    () => {
      element.dataset.alive = "no";
    },
  );
  if (element.dataset.alive !== "soon") return;
  element.dataset.alive = "yes";
  for (const repeat of [...repeats, ...toRepeat(take(meantFor(element)))]) repeat();
}

/** Brings each island on the page to life, a short task each: always next the one the reader has turned to. */
async function bringToLife(): Promise<void> {
  const { hydrate } = await import("./react");
  const left = [...document.querySelectorAll<HTMLElement>("[data-island]")];
  while (left.length > 0) {
    const wanted = new Set(acts.list.map(islandOf));
    const next = left.findIndex((element) => wanted.has(element));
    const [element] = left.splice(Math.max(next, 0), 1) as [HTMLElement];
    await breathe();
    // One that does not come, on a bad network, leaves the others alone.
    await bringOneToLife(element, hydrate).catch(reportError);
  }
  acts.stop();
}

const labels = document.querySelector<HTMLElement>("[data-page-labels]")?.dataset.pageLabels;
if (labels) {
  startPage(JSON.parse(labels) as PageLabels);
  for (const repeat of toRepeat(take(isForMark))) repeat();
}

// React waits for a sign of the reader, unless the page has something to say first: settings or an anchor in the
// address, a remembered theme to show.
const { search, hash } = window.location;
const { theme } = document.documentElement.dataset;
const hasCome = acts.list.some(({ event }) => event.type !== "toggle");
if (search || hash || theme || hasCome || document.querySelector("[data-eager]")) bringToLife();
else {
  const begun = new AbortController();
  const begin = () => {
    begun.abort();
    bringToLife();
  };
  for (const sign of SIGNS) addEventListener(sign, begin, { capture: true, passive: true, signal: begun.signal });
}
