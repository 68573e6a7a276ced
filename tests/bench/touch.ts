import type { Browser } from "@playwright/test";
import { figureIds } from "@/lib/figures/catalogue";
import { matrixIds } from "@/lib/figures/matrices";
import { median, profile } from "./measure";
import type { Touch, Touched } from "./report";

const ROUNDS = 3;

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
  const mark = page.locator(".drawing.narrow [data-mark]").first();
  await client.send("Emulation.setCPUThrottlingRate", { rate: profile.cpu });
  await page.waitForTimeout(READING);
  if (isSecond) {
    await page.locator(".figure-body .subtitle").tap();
    await page.waitForTimeout(READING);
  }
  const times = page.evaluate(FOLLOW) as Promise<Touch>;
  await mark.tap();
  const result = await times;
  await context.close();
  return result;
}

/**
 * Time from a touch on a mark to its details, and to the figure drawn live, at a phone's speed:
 * as the first thing a reader does, and as the second.
 */
export async function touch(browser: Browser, url: string): Promise<Touched[]> {
  const results: Touched[] = [];
  for (const id of figureIds.filter((figure) => !matrixIds.includes(figure))) {
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
    results.push({ id, first: of("first"), later: of("later") });
  }
  return results;
}
