import { expect, type Page, test } from "@playwright/test";
import { sitePaths } from "./pages";

/** Goes through a whole page as a reader does, so that all that is drawn on sight has been drawn. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight) {
      window.scrollTo({ top, behavior: "instant" });
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
  });
}

/** How much wider than its window a page is, px, once its drawings have followed. */
function over(page: Page): Promise<number> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    return document.documentElement.scrollWidth - window.innerWidth;
  });
}

/** Windows before and after. */
const TURNS = [
  { locale: "ja", from: { width: 844, height: 390 }, to: { width: 390, height: 844 } },
  { locale: "en", from: { width: 1440, height: 900 }, to: { width: 320, height: 568 } },
];

for (const { locale, from, to } of TURNS) {
  test(`no page of /${locale} is wider than its window, narrowed from ${from.width} to ${to.width} px after it was read`, async ({
    browser,
    baseURL,
  }) => {
    // A phone has bars that lie over the page; the window is as wide as what it shows.
    const page = await browser.newPage({ baseURL: baseURL as string, hasTouch: true });
    const wide: string[] = [];
    for (const path of sitePaths().filter((one) => one.startsWith(`/${locale}`))) {
      await page.setViewportSize(from);
      await page.goto(path);
      await expect(page.locator("html[data-ready]")).toBeAttached();
      await scrollThrough(page);
      // Details of the mark farthest to the right, opened and kept.
      await page.evaluate(() => {
        const reach = (mark: Element) => mark.getBoundingClientRect().right;
        const marks = [...document.querySelectorAll("[data-mark]")].filter((mark) => mark.checkVisibility());
        const [last] = marks.sort((a, b) => reach(b) - reach(a));
        last?.dispatchEvent(
          new MouseEvent("click", { bubbles: true, detail: 1, clientX: window.innerWidth - 20, clientY: 200 }),
        );
      });
      await page.setViewportSize(to);
      const first = await over(page);
      await scrollThrough(page);
      const last = await over(page);
      if (first > 0 || last > 0) wide.push(`${path}: ${first} px, scrolled through once more ${last} px`);
    }
    await page.close();
    expect(wide).toEqual([]);
  });
}
