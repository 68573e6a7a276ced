import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { sortTag } from "@/lib/browser/elements/tags";
import { holdScripts, openReady, touchIslands } from "./islands";
import { sitePaths } from "./pages";
import { translate, translators } from "./translated";

/** Pages with a table whose own script adds to it. */
const pagesWithSome = () =>
  sitePaths().filter((path) => readFileSync(`out${path}.html`, "utf8").includes(`<${sortTag}`));

/** What each of these elements has for the reader: words, controls and their order. */
const whatTheyHave = (page: Page) =>
  page.evaluate(
    (own) =>
      [...document.querySelectorAll(own)].map((element) => ({
        tag: element.localName,
        words: (element.textContent ?? "").replaceAll("\u0301", ""),
        buttons: [...element.querySelectorAll("button")].map(({ textContent }) =>
          textContent?.replaceAll("\u0301", ""),
        ),
        // React leaves a mark on everything it has looked at.
        ofReact: [...element.querySelectorAll("*")].filter((node) =>
          Object.keys(node).some((key) => /^__react/.test(key)),
        ).length,
      })),
    sortTag,
  );

test("elements in islands keep what they have put there, and React does not look at it", async ({ page }) => {
  const paths = pagesWithSome();
  expect(paths.length).toBeGreaterThanOrEqual(2);
  for (const how of translators) {
    for (const path of paths) {
      await openReady(page, path);
      const before = await whatTheyHave(page);
      expect(before.length, path).toBeGreaterThan(0);
      for (const { buttons } of before) expect(buttons.length, path).toBeGreaterThan(0);
      await translate(page, how);
      await touchIslands(page);
      await expect(page.locator('[data-alive="no"]')).toHaveCount(0);
      const after = await whatTheyHave(page);
      expect(after, path).toEqual(before);
      for (const { ofReact } of after) expect(ofReact, path).toBe(0);
    }
  }
});

const heads = (page: Page) => page.locator("sort-table thead th");
const sorted = (page: Page) => page.locator("sort-table tbody tr > :first-child").allInnerTexts();

test("a table sorted before its island comes alive, while it does and after it has, each click once", async ({
  page,
}) => {
  await openReady(page, "/en/figures/models");
  const letThrough = await holdScripts(page);
  const button = heads(page).first().getByRole("button");
  // Pointing at it wakes the island, whose files do not come yet.
  await button.click();
  await expect(heads(page).first()).toHaveAttribute("aria-sort", "ascending");
  const up = await sorted(page);
  letThrough();
  await touchIslands(page);
  await expect(heads(page).first()).toHaveAttribute("aria-sort", "ascending");
  expect(await sorted(page)).toEqual(up);
  await expect(button).toBeFocused();
  await button.press("Enter");
  await expect(heads(page).first()).toHaveAttribute("aria-sort", "descending");
  expect(await sorted(page)).not.toEqual(up);
});

test("a click on a head while React is at work sorts once", async ({ page }) => {
  await openReady(page, "/en/figures/models");
  await page.evaluate(() => {
    const island = document.querySelector<HTMLElement>('[data-island="FigureSettings"]');
    const button = document.querySelector<HTMLButtonElement>("sort-table button");
    if (!island || !button) return;
    // Just then: React answers later, and must not answer for it.
    new MutationObserver((_, observer) => {
      observer.disconnect();
      button.click();
    }).observe(island, { attributeFilter: ["data-alive"] });
  });
  await touchIslands(page);
  await expect(heads(page).first()).toHaveAttribute("aria-sort", "ascending");
});

test("a table drawn anew for a setting is sorted as the reader left it", async ({ page }) => {
  await openReady(page, "/en/figures/models");
  const third = heads(page).nth(2);
  await third.getByRole("button").click();
  await third.getByRole("button").click();
  await expect(third).toHaveAttribute("aria-sort", "descending");
  const down = await sorted(page);
  await page.locator(".share > summary").click();
  await page.locator("details.own > summary").click();
  await page.getByRole("checkbox", { name: "NTT" }).check();
  await expect(page.locator("#models")).toHaveAttribute("aria-busy", "false");
  await expect(third).toHaveAttribute("aria-sort", "descending");
  expect(await sorted(page)).toEqual(down);
  await expect(page.locator("sort-table thead button")).toHaveCount(await heads(page).count());
});
