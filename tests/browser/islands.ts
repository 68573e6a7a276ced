import { expect, type Page } from "@playwright/test";

/** Turns to every island of a page, as a reader does who passes over all of them, and waits until each has answered. */
export async function touchIslands(page: Page): Promise<void> {
  await expect(page.locator("html[data-ready]")).toBeAttached();
  await page.evaluate(() => {
    for (const island of document.querySelectorAll("[data-island]")) {
      island.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
    }
  });
  await expect(page.locator('[data-island]:not([data-alive]), [data-alive="soon"]')).toHaveCount(0);
}
