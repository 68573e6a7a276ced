import type { Browser, Page } from "@playwright/test";
import { contextIn } from "@/lib/context/context";
import { figureIds } from "@/lib/figures/catalogue";
import { controlsOf } from "@/lib/figures/controls";
import { matrixIds } from "@/tests/matrices";
import { median, profile } from "./measure";
import type { Setting, Touched } from "./report";
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

/** Runs in the page: waits for a touch, then notes when the details are there. As text, so that no build step changes it. */
const FOLLOW_DETAILS = `new Promise((resolve) => {
  let start = 0;
  addEventListener("pointerdown", () => { start = performance.now(); }, { capture: true, once: true });
  const look = () => {
    const card = document.querySelector(".mark-card");
    if (start && card && !card.hidden) resolve(performance.now() - start);
    else requestAnimationFrame(look);
  };
  look();
})`;

/** Runs in the page: waits for a setting, then notes when the figure has changed on the screen, and the longest task until then. */
const FOLLOW_SETTING = `new Promise((resolve) => {
  const found = { drawn: 0, longest: 0 };
  let start = 0;
  new PerformanceObserver((list) => {
    for (const task of list.getEntries())
      if (start && task.startTime + task.duration > start) found.longest = Math.max(found.longest, task.duration);
  }).observe({ type: "longtask" });
  for (const kind of ["pointerdown", "change"])
    addEventListener(kind, () => { start ||= performance.now(); }, { capture: true });
  const observer = new MutationObserver(() => {
    if (!start) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => {
      found.drawn = performance.now() - start;
      setTimeout(resolve, 200, found);
    }));
  });
  for (const drawing of document.querySelectorAll(".figure-body"))
    observer.observe(drawing, { childList: true, attributes: true, characterData: true, subtree: true });
})`;

/** How long a reader reads before touching, and between two touches, ms. */
const READING = 1500;

/** How long an answer to a touch may take before something is wrong, ms. */
const PATIENCE = 60_000;

/** What an act leads to, or an error when it leads to nothing. */
async function answerTo<T>(page: Page, follow: string, act: () => Promise<unknown>): Promise<T> {
  const answer = page.evaluate(follow) as Promise<T>;
  const silence = page.waitForTimeout(PATIENCE).then(() => {
    throw new Error(`${page.url()}: no answer to a touch after ${PATIENCE} ms`);
  });
  silence.catch(() => {});
  await act();
  return Promise.race([answer, silence]);
}

/** Taps a mark. @throws Error when no mark can be met */
async function tapMark(page: Page): Promise<void> {
  const point = (await page.evaluate(POINT_ON_MARK)) as { x: number; y: number } | null;
  if (!point) throw new Error(`${page.url()}: no mark that a tap meets`);
  await page.touchscreen.tap(point.x, point.y);
}

/** Changes the first setting of a figure to what it is not. */
async function changeSetting(page: Page): Promise<void> {
  const choice = page.locator(".figure-controls input[type=radio]:not(:checked)").first();
  if (await choice.count()) await choice.tap({ force: true });
  else {
    const list = page.locator(".figure-controls select").first();
    await list.selectOption({ index: (await list.inputValue()) === "any" ? 1 : 0 });
  }
}

async function openedOn(browser: Browser, url: string): Promise<Page> {
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
  return page;
}

/** Details of a mark on a page nobody has touched; a changed setting there, and another one after it. */
async function touchOnce(browser: Browser, url: string): Promise<Touched["times"]> {
  const touched = await openedOn(browser, url);
  const details = await answerTo<number>(touched, FOLLOW_DETAILS, () => tapMark(touched));
  await touched.context().close();
  const page = await openedOn(browser, url);
  const first = await answerTo<Setting>(page, FOLLOW_SETTING, () => changeSetting(page));
  await page.waitForTimeout(READING);
  const second = await answerTo<Setting>(page, FOLLOW_SETTING, () => changeSetting(page));
  await page.context().close();
  return { details, first, second };
}

/**
 * Time from a touch on a mark to its details, and from a changed setting to the figure drawn with it, at a phone's speed,
 * on each drawn figure that has settings.
 */
export async function touch(browser: Browser, url: string): Promise<Touched[]> {
  const results: Touched[] = [];
  const drawn = figureIds.filter((id) => !matrixIds.includes(id) && controlsOf(id, contextIn("en")).length > 0);
  for (const id of isShort ? drawn.slice(0, 1) : drawn) {
    const rounds: Touched["times"][] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await touchOnce(browser, `${url}/en/figures/${id}`));
    const of = (when: "first" | "second"): Setting => ({
      drawn: median(rounds.map((round) => round[when].drawn)),
      longest: median(rounds.map((round) => round[when].longest)),
    });
    const times = { details: median(rounds.map(({ details }) => details)), first: of("first"), second: of("second") };
    results.push({ id, times });
    console.log(
      `touched ${id}: details after ${times.details.toFixed(0)} ms; a setting after ${times.first.drawn.toFixed(0)} ms, another after ${times.second.drawn.toFixed(0)}`,
    );
  }
  return results;
}
