import { expect, test } from "@playwright/test";
import { touchIslands } from "./islands";
import { sitePaths } from "./pages";
import { phoneContext } from "./phone";

/** Sides of the smallest text Safari leaves a page alone for, px. */
const READABLE = 16;

test("on a phone no field is of a size Safari magnifies the page for, and none waits for a second press", async ({
  browser,
  baseURL,
}) => {
  const context = await phoneContext(browser, baseURL);
  const page = await context.newPage();
  const faults = new Set<string>();
  let fields = 0;
  // Each kind of page in one language, and one in the other.
  for (const path of [...sitePaths().filter((one) => one.startsWith("/ja")), "/en/explore"]) {
    await page.goto(path);
    await touchIslands(page);
    const found = await page.evaluate((least) => {
      for (const details of document.querySelectorAll("details")) details.open = true;
      const small: string[] = [];
      const typed = [...document.querySelectorAll<HTMLInputElement>("input, select, textarea")].filter(
        ({ type }) => !/checkbox|radio|range/.test(type),
      );
      for (const field of typed) {
        if (Number.parseFloat(getComputedStyle(field).fontSize) < least) small.push(field.outerHTML.slice(0, 120));
      }
      for (const pressed of document.querySelectorAll("a, button, label, summary, input, select, textarea, .mark")) {
        if (getComputedStyle(pressed).touchAction !== "manipulation") small.push(pressed.outerHTML.slice(0, 120));
      }
      return { small, count: typed.length };
    }, READABLE);
    fields += found.count;
    for (const one of found.small) faults.add(one);
  }
  await context.close();
  expect([...faults]).toEqual([]);
  expect(fields).toBeGreaterThan(100);
});

test("details kept open close with a touch beside them, where no click is sent", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL as string, hasTouch: true, serviceWorkers: "block" });
  const page = await context.newPage();
  // Safari on a phone.
  await page.addInitScript(() => {
    addEventListener(
      "click",
      (event) => (event.target as Element).closest("[data-mark], a, button") ?? event.stopImmediatePropagation(),
      true,
    );
  });
  await page.goto("/en/figures/model-size");
  const card = page.locator("#mark-card");
  await page.locator(".drawing.wide [data-mark] .hit").first().tap({ force: true });
  await expect(card).toBeVisible();
  await page.locator("h1").first().tap();
  await expect(card).toBeHidden();
  await context.close();
});
