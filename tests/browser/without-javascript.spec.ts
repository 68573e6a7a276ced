import { expect, test } from "@playwright/test";
import { contextIn } from "@/lib/context/context";
import { dataset } from "@/lib/dataset";
import { figureIds } from "@/lib/figures/catalogue";
import { rowText, rowValue } from "@/lib/figures/row-text";
import { rowsOfFigure } from "@/lib/figures/series";
import { locales } from "@/lib/i18n/locales";
import { matrixIds } from "@/tests/matrices";

test.use({ javaScriptEnabled: false });

for (const locale of locales) {
  for (const id of figureIds) {
    test(`${locale} ${id} shows its drawing and its numbers`, async ({ page }) => {
      const context = contextIn(locale, dataset);
      await page.goto(`/${locale}/figures/${id}`);
      const figure = page.locator(`#${id}`);
      if (!matrixIds.includes(id)) await expect(figure.locator(".drawing.wide svg")).toBeVisible();
      const text = (await figure.textContent()) ?? "";
      for (const row of rowsOfFigure(dataset, id)) {
        expect(text).toContain(row.text ? rowText(row, context).label : rowValue(row, context));
      }
      if (!matrixIds.includes(id)) {
        await page.setViewportSize({ width: 390, height: 800 });
        await expect(figure.locator(".drawing.narrow svg")).toBeVisible();
        await expect(figure.locator(".drawing.wide svg")).toBeHidden();
      }
    });
  }
}

test("controls that need JavaScript stay away", async ({ page }) => {
  await page.goto("/ja/compare");
  await expect(page.locator(".chooser")).toBeHidden();
  await expect(page.locator("#comparison")).toBeVisible();
});

test("the root offers both languages", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("link", { name: "日本語" })).toHaveAttribute("href", "/ja");
  await expect(page.getByRole("link", { name: "English" })).toHaveAttribute("href", "/en");
});
