import list from "islands:list";
import type { ComponentType } from "react";
import { subscribe } from "@/lib/browser/address";
import { retry } from "@/lib/browser/retry";
import { type EarlyEvent, isOwnClick, kinds, receiverOf } from "./events";
import { propsOf } from "./props";
import { repeatsOf } from "./replay";
import { tell } from "./tell";

const { early } = window;
type Take = (question: (event: EarlyEvent) => boolean) => EarlyEvent[];

/** Lets the browser paint and answer the reader between two islands. */
const yieldToBrowser = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Asks for what an island is made of, all at once rather than one after the other. */
function preload(island: HTMLElement): void {
  for (const href of early.chunks[island.dataset.island ?? ""] ?? []) {
    if (document.head.querySelector(`link[href="${href}"]`)) continue;
    document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href }));
  }
}

/** Hydrates one island and gives it what was meant for it before. */
async function hydrateOne(island: HTMLElement, take: Take): Promise<void> {
  const load = list[island.dataset.island ?? ""];
  if (!load) return;
  const [{ hydrate }, Component] = await Promise.all([retry(() => import("./hydrate")), retry(load)]);
  const isMeant = (event: EarlyEvent) => receiverOf(event) === island;
  const before = take(isMeant);
  // From here on React itself keeps what happens inside until the component listens. But a click it would answer as
  // soon as it can, before the component has read the address and the fields.
  const hold = (event: Event) => {
    const isInside = event.target instanceof Element && receiverOf({ event, target: event.target }) === island;
    if (isInside && isOwnClick(event)) event.stopImmediatePropagation();
  };
  island.addEventListener("click", hold, true);
  island.dataset.alive = "soon";
  await hydrate(island, Component as ComponentType<object>, propsOf(island), early.changesOf(island), () => {
    island.dataset.alive = "no";
  });
  island.removeEventListener("click", hold, true);
  if (island.dataset.alive !== "soon") return;
  island.dataset.alive = "yes";
  // The rest of the page has had these events already.
  const keepInside = (event: Event) => event.stopPropagation();
  for (const kind of kinds) island.addEventListener(kind, keepInside);
  for (const repeat of repeatsOf([...before, ...take(isMeant)])) {
    repeat();
    // The component takes each in before the next: a file before the click that asks for it to be used.
    await Promise.resolve();
  }
  for (const kind of kinds) island.removeEventListener(kind, keepInside);
}

/**
 * Hydrates each island once a reader turns to it, a short task each: nobody pays for what they do not use. Settings in
 * the address, there or to come, or an anchor the page does not have, are a reader's wish for all of them.
 * @param take takes noted events out of the list
 * @param failed what to tell when an island does not come
 */
export function hydrateWhenTouched(take: Take, failed: string | undefined): void {
  const asleep = new Set(document.querySelectorAll<HTMLElement>("[data-island]"));
  const woken: HTMLElement[] = [];
  let isAtWork = false;

  const work = async () => {
    if (isAtWork) return;
    isAtWork = true;
    while (woken.length > 0) {
      // Always next the one the reader has turned to.
      const wanted = new Set(early.events.map(receiverOf));
      const next = woken.findIndex((island) => wanted.has(island));
      const [island] = woken.splice(Math.max(next, 0), 1) as [HTMLElement];
      await yieldToBrowser();
      // One that does not come leaves the others alone.
      await hydrateOne(island, take).catch((error) => {
        reportError(error);
        island.dataset.alive = "no";
        tell(island, failed);
      });
    }
    isAtWork = false;
  };
  const wake = (islands: Iterable<HTMLElement>) => {
    for (const island of islands) {
      if (!asleep.delete(island)) continue;
      preload(island);
      woken.push(island);
    }
    work();
  };
  const onTouch = ({ target }: Event) => {
    const island = target instanceof Element ? target.closest<HTMLElement>("[data-island]") : null;
    if (island && asleep.has(island)) wake([island]);
  };

  for (const kind of kinds) addEventListener(kind, onTouch, { capture: true, passive: true });
  const isElsewhere = () => window.location.hash.length > 1 && !document.querySelector(":target");
  addEventListener("hashchange", () => isElsewhere() && wake([...asleep]));
  // What is set in one island is a wish for those that read the address as well.
  subscribe(() => wake([...asleep]));
  if (window.location.search || isElsewhere()) wake([...asleep]);
  else wake(early.events.map(receiverOf).filter((receiver) => receiver !== null));
}
