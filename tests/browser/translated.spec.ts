import { expect, type Page, test } from "@playwright/test";
import { touchIslands } from "./islands";
import { sitePaths } from "./pages";
import { inventory, translate, translators } from "./translated";

/** Collects what a page complains of. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  return complaints;
}

for (const [index, path] of sitePaths().entries()) {
  const how = translators[index % translators.length] as (typeof translators)[number];
  test(`${path}, translated by one that ${how}, comes alive whole`, async ({ page }) => {
    const complaints = complaintsOf(page);
    await page.goto(path);
    const before = await inventory(page);
    await translate(page, how);
    await touchIslands(page);
    await expect(page.locator('[data-alive="no"]')).toHaveCount(0);
    expect(await inventory(page)).toEqual(before);
    expect(complaints).toEqual([]);
  });
}

for (const how of translators) {
  test(`settings answer on a page translated over and over by one that ${how}`, async ({ page }) => {
    const complaints = complaintsOf(page);
    const again = () => translate(page, how);

    await page.goto("/en/figures/investment");
    await again();
    await page.locator("#investment").getByRole("radio").nth(1).check({ force: true });
    await expect(page.locator("#investment .drawing.wide")).toContainText("$");
    await again();
    await page.locator("#investment .rate input").fill("100");
    await expect(page.locator("#investment .drawing.wide")).toContainText("$1 billion");
    await again();
    await page.getByRole("button", { name: "Reset" }).click();
    await expect(page.locator("#investment .drawing.wide")).toContainText("¥100 billion");
    await again();

    await page.goto("/en/sources");
    await again();
    const whole = await page.locator(".facts .fact:visible").count();
    await page.getByRole("searchbox").first().fill("ELYZA");
    await expect(page).toHaveURL(/q=ELYZA/);
    // The index of all pages' facts is on its way.
    await expect(page.locator(".facts .fact:visible")).not.toHaveCount(whole);
    await again();
    const found = await page.locator(".facts .fact:visible").count();
    await page.getByRole("searchbox").first().fill("zzz");
    await expect(page.locator(".facts .fact:visible")).toHaveCount(0);
    await again();
    await page.getByRole("searchbox").first().fill("ELYZA");
    await expect(page.locator(".facts .fact:visible")).toHaveCount(found);

    await page.goto("/en/compare");
    await again();
    await page.getByRole("checkbox", { name: "NTT" }).uncheck();
    await again();
    await expect(page.locator('#comparison th[data-carrier="ntt"]')).toBeHidden();
    await page.getByRole("checkbox", { name: "NTT" }).check();
    await expect(page.locator('#comparison th[data-carrier="ntt"]')).toBeVisible();

    await page.goto("/en/scenario?months=24");
    await again();
    await page.getByRole("slider").first().press("ArrowRight");
    await expect(page).toHaveURL(/speed=/);
    await again();
    await page.getByRole("slider").first().press("ArrowRight");
    await again();
    await page.getByRole("button", { name: "Reset" }).click();
    await expect(page).toHaveURL(/\/scenario$/);

    await page.goto("/en/explore");
    await again();
    for (const measure of [1, 2, 0]) {
      await page.locator("main [data-island=Explorer] select").first().selectOption({ index: measure });
      await again();
    }
    await expect(page.locator("#explore [data-mark]:visible").first()).toBeVisible();

    await page.keyboard.press("/");
    await page.locator(".search-dialog input").fill("SoftBank");
    await expect(page.locator(".search-results a").first()).toBeVisible();
    await again();
    await page.locator(".search-dialog input").fill("NTT");
    await again();
    await page.locator(".search-dialog input").fill("zzzz");
    await expect(page.locator(".search-results a")).toHaveCount(0);
    await page.keyboard.press("Escape");
    await page.getByRole("combobox", { name: /Theme/ }).selectOption("dark");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");

    await expect(page.locator('[data-alive="no"]')).toHaveCount(0);
    expect(complaints).toEqual([]);
  });
}

test("numbers on a translated page are those of the setting, not of the one before", async ({ page }) => {
  await page.goto("/en/figures/investment");
  await page.locator("#investment").getByRole("radio").nth(1).check({ force: true });
  await expect(page.locator("#investment .drawing.wide")).toContainText("$");
  await expect(page.locator("#investment .subtitle")).toContainText("yen to the dollar");
  await translate(page, "replaces");
  await page.locator("#investment .rate input").fill("100");
  await expect(page.locator("#investment .subtitle")).toContainText("100 yen to the dollar");
  await translate(page, "replaces");
  await page.locator("#investment .rate input").fill("200");
  await expect(page.locator("#investment .subtitle")).toContainText("200 yen to the dollar");
});

test("an island that others have taken apart leaves its HTML, without a word", async ({ page }) => {
  let lost = 0;
  for (const path of ["/ja", "/en/figures/model-size", "/ja/explore", "/en/scenario", "/ja/sources", "/en/slides"]) {
    const complaints = complaintsOf(page);
    // Before the scripts can take note of it, as an extension does at the start of a document.
    await page.route(path, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({
        response,
        body: html.replace(/<(button|label|legend|summary|h2|p)( [^>]*)?>([^<]+)/g, "<$1$2><b>$3</b>"),
      });
    });
    await page.goto(path);
    const before = await inventory(page);
    await touchIslands(page);
    lost += await page.locator('[data-alive="no"]').count();
    expect(await inventory(page), path).toEqual(before);
    expect(complaints, path).toEqual([]);
  }
  // Where only the element around a text is another one, React finds the text it expects.
  expect(lost).toBeGreaterThan(0);
});

test("an error at any later time leaves the HTML as it was built", async ({ page }) => {
  await page.goto("/en/figures/model-size");
  const before = await inventory(page);
  await page.goto("/en/figures/model-size?highlight=softbank");
  await expect(page.locator("#model-size")).toHaveAttribute("aria-busy", "false");
  // Nothing React draws with works any more.
  await page.evaluate(() => {
    const broken = () => {
      throw new Error("taken away by an extension");
    };
    Document.prototype.createElementNS = broken;
    Document.prototype.createElement = broken;
  });
  await page.getByText("Linear", { exact: true }).click();
  await expect(page.locator('[data-island="FigureSettings"]')).toHaveAttribute("data-alive", "no");
  const after = await inventory(page);
  expect(after.find(({ island }) => island === "FigureSettings")).toEqual(
    before.find(({ island }) => island === "FigureSettings"),
  );
  await expect(page.locator(".drawing.wide svg")).toBeVisible();
  await expect(page.locator(".drawing.wide")).toContainText("Log scale");
});
