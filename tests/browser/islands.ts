import { expect, type Page } from "@playwright/test";

/**
 * Opens a page and waits until its entry has run: a busy machine may be idle on the network before it asks for it.
 * @param options when the page counts as opened
 */
export async function openReady(page: Page, path: string, options?: Parameters<Page["goto"]>[1]): Promise<void> {
  await page.goto(path, options);
  await expect(page.locator("html[data-ready]")).toBeAttached();
}

/** Holds back the scripts a page asks for from now on. @returns lets them through */
export async function holdScripts(page: Page): Promise<() => void> {
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route("**/_islands/**", async (route) => {
    await held;
    await route.continue();
  });
  return letThrough;
}

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
