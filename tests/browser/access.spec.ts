import { expect, test } from "@playwright/test";
import { figureIds } from "@/lib/figures/catalogue";
import { matrixIds } from "@/tests/matrices";

test("text at 200 % loses nothing and overlaps nothing", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const path of ["/ja", "/en/figures/investment", "/ja/compare", "/en/slides"]) {
    await page.goto(path);
    // CSS set from here: the page's policy lets no style element in, which is as it should be.
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide, path).toBeLessThanOrEqual(0);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("h1, h2, h3, p, a, button, summary, label")]
        .filter((element) => element.offsetParent && getComputedStyle(element).overflow === "hidden")
        .filter((element) => element.scrollWidth > element.clientWidth + 1 && !element.matches(".visually-hidden"))
        .map(({ textContent }) => textContent),
    );
    expect(cut, path).toEqual([]);
  }
});

test("text spacing set by the reader breaks nothing", async ({ page }) => {
  for (const path of ["/ja", "/en/figures/model-size", "/en/compare"]) {
    await page.goto(path);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}",
      );
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide, path).toBeLessThanOrEqual(0);
  }
});

test("the reader's own colours reach the drawings", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  for (const id of figureIds.filter((figure) => !matrixIds.includes(figure))) {
    await page.goto(`/en/figures/${id}`);
    const [text, ground] = await page.evaluate(() => {
      const label = document.querySelector(".drawing.wide text[font-weight='700'], .drawing.wide text");
      return [label ? getComputedStyle(label).fill : "", getComputedStyle(document.body).backgroundColor];
    });
    expect(text, id).not.toBe(ground);
    await page.screenshot({ path: `.cache/pictures/forced-${id}.png` });
  }
});

test("nothing moves for readers who want no motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/en/figures/model-size");
  await page.locator(".drawing.wide [data-mark]").first().hover();
  await expect(page.locator(".mark-card")).toBeVisible();
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});

test("a figure is a title, a finding and a table to a screen reader", async ({ page }) => {
  for (const id of figureIds) {
    await page.goto(`/en/figures/${id}`);
    const figure = page.getByRole("figure").first();
    await expect(figure, id).toHaveAccessibleName(/.{10,}/);
    if (matrixIds.includes(id)) {
      await expect(figure.getByRole("table"), id).toBeVisible();
      continue;
    }
    await expect(figure.locator(".drawing.wide").getByRole("group").first(), id).toHaveAccessibleName(/.{10,}/);
    for (const mark of await figure.locator(".drawing.wide [data-mark]").all()) {
      await expect(mark, id).toHaveAccessibleName(/.{5,}/);
    }
    await figure.locator(".table-view summary").click();
    const table = figure.getByRole("table");
    await expect(table, id).toHaveAccessibleName(/.{10,}/);
    expect(await table.getByRole("rowheader").count(), id).toBeGreaterThan(1);
  }
});
