import type { Browser } from "@playwright/test";
import { figureIds, matrixIds } from "@/lib/figures/catalogue";
import { profile } from "./measure";
import type { Touched } from "./report";

/** Runs in the page: waits for a touch, then notes when the details and the live figure are there. As text, so that no build step changes it. */
const FOLLOW = `new Promise((resolve) => {
  const found = { card: 0, live: 0 };
  let start = 0;
  addEventListener("pointerdown", () => { start = performance.now(); }, { capture: true, once: true });
  const look = () => {
    const now = performance.now() - start;
    if (start) {
      const card = document.querySelector(".mark-card");
      if (!found.card && card && !card.hidden) found.card = now;
      if (!found.live && document.querySelector("[data-live] .drawing [data-mark]")) found.live = now;
    }
    if (found.card && found.live) resolve(found);
    else requestAnimationFrame(look);
  };
  look();
})`;

/** Time from a touch on a mark to its details, and to the figure drawn live, at a phone's speed. */
export async function touch(browser: Browser, url: string): Promise<Touched[]> {
  const results: Touched[] = [];
  for (const id of figureIds.filter((figure) => !matrixIds.includes(figure))) {
    const context = await browser.newContext({
      viewport: { width: 412, height: 823 },
      hasTouch: true,
      isMobile: true,
      serviceWorkers: "block",
    });
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await page.goto(`${url}/en/figures/${id}`, { waitUntil: "networkidle" });
    await page.waitForTimeout(1500);
    await client.send("Emulation.setCPUThrottlingRate", { rate: profile.cpu });
    const mark = page.locator(".drawing.narrow [data-mark]").first();
    await mark.scrollIntoViewIfNeeded();
    const times = page.evaluate(FOLLOW) as Promise<{ card: number; live: number }>;
    await mark.tap();
    results.push({ id, ...(await times) });
    await context.close();
  }
  return results;
}
