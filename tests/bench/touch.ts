import type { Browser } from "@playwright/test";
import { figureIds } from "@/lib/figures/catalogue";
import { matrixIds } from "@/lib/figures/matrices";
import { median, profile } from "./measure";
import type { Touch, Touched } from "./report";
import { isShort } from "./rounds";

const ROUNDS = isShort ? 1 : 3;

/**
 * Runs in the page: a point of the first mark that a tap meets. The middle of its box may be empty, where its label
 * stands far from it. As text, so that no build step changes it.
 */
export const POINT_ON_MARK = `(() => {
  const steps = [0.5, 0.25, 0.75, 0.1, 0.9];
  const points = ({ left, top, width, height }) =>
    steps.flatMap((down) => steps.map((across) => ({ x: left + width * across, y: top + height * down })));
  for (const mark of document.querySelectorAll(".drawing.narrow [data-mark]")) {
    if (!mark.getClientRects().length) continue;
    mark.scrollIntoView({ block: "center", behavior: "instant" });
    for (const part of [...mark.querySelectorAll("*"), mark])
      for (const point of points(part.getBoundingClientRect()))
        if (document.elementFromPoint(point.x, point.y)?.closest("[data-mark]") === mark) return point;
  }
  return null;
})()`;

/** Runs in the page: waits for a touch, then notes when the details and the live figure are there. As text, so that no build step changes it. */
const FOLLOW = `new Promise((resolve) => {
  const found = { card: 0, live: 0, longest: 0 };
  let start = 0;
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) {
      if (start && task.startTime + task.duration > start) found.longest = Math.max(found.longest, task.duration);
    }
  }).observe({ type: "longtask" });
  addEventListener("pointerdown", () => { start = performance.now(); }, { capture: true, once: true });
  const look = () => {
    const now = performance.now() - start;
    if (start) {
      const card = document.querySelector(".mark-card");
      if (!found.card && card && !card.hidden) found.card = now;
      if (!found.live && document.querySelector("[data-live] .drawing [data-mark]")) found.live = now;
    }
    if (found.card && found.live) setTimeout(resolve, 100, found);
    else requestAnimationFrame(look);
  };
  look();
})`;

/** How long a reader reads before touching, and between two touches, ms. */
const READING = 1500;

/** How long an answer to a touch may take before something is wrong, ms. */
const PATIENCE = 60_000;

async function touchOnce(browser: Browser, url: string, isSecond: boolean): Promise<Touch> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    hasTouch: true,
    isMobile: true,
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await page.goto(url, { waitUntil: "networkidle" });
  await client.send("Emulation.setCPUThrottlingRate", { rate: profile.cpu });
  await page.waitForTimeout(READING);
  if (isSecond) {
    await page.locator(".figure-body .subtitle").tap();
    await page.waitForTimeout(READING);
  }
  const point = (await page.evaluate(POINT_ON_MARK)) as { x: number; y: number } | null;
  if (!point) throw new Error(`${url}: no mark that a tap meets`);
  const times = page.evaluate(FOLLOW) as Promise<Touch>;
  const silence = page.waitForTimeout(PATIENCE).then(() => {
    throw new Error(`${url}: no answer to a touch after ${PATIENCE} ms`);
  });
  silence.catch(() => {});
  await page.touchscreen.tap(point.x, point.y);
  const result = await Promise.race([times, silence]);
  await context.close();
  return result;
}

/**
 * Time from a touch on a mark to its details, and to the figure drawn live, at a phone's speed:
 * as the first thing a reader does, and as the second.
 */
export async function touch(browser: Browser, url: string): Promise<Touched[]> {
  const results: Touched[] = [];
  const drawn = figureIds.filter((figure) => !matrixIds.includes(figure));
  for (const id of isShort ? drawn.slice(0, 1) : drawn) {
    const address = `${url}/en/figures/${id}`;
    const rounds: { first: Touch; later: Touch }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push({ first: await touchOnce(browser, address, false), later: await touchOnce(browser, address, true) });
    }
    const of = (when: "first" | "later"): Touch => ({
      card: median(rounds.map((round) => round[when].card)),
      live: median(rounds.map((round) => round[when].live)),
      longest: median(rounds.map((round) => round[when].longest)),
    });
    const touched = { id, first: of("first"), later: of("later") };
    results.push(touched);
    const { first, later } = touched;
    console.log(
      `touched ${id}: details after ${first.card.toFixed(0)} ms, then ${later.card.toFixed(0)}; live after ${first.live.toFixed(0)} ms, then ${later.live.toFixed(0)}`,
    );
  }
  return results;
}
