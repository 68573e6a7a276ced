import { expect, test } from "@playwright/test";

test("a fragment that is no valid encoding leaves the sources page whole", async ({ page }) => {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  for (const hash of ["%", "%E3%81", "%zz", "%C0%AF", "a%20b%", "%00"]) {
    await page.goto(`/ja/sources?q=KDDI#${hash}`);
    await page.locator("main").hover();
    await expect(page.locator("main input").first()).toBeVisible();
    await expect(page.locator(".fact:visible").first()).toBeVisible();
  }
  expect(problems).toEqual([]);
});

test("settings of the slides page that make no sense are named", async ({ page }) => {
  await page.goto("/en/slides?figures=model-size,nobody");
  await expect(page.locator(".state-notice")).toContainText("figures=nobody");
  await expect(page.locator(".deck-figures :checked")).toHaveCount(1);
});

test("taking away the explorer's last number says so and offers the way back", async ({ page }) => {
  await page.goto("/ja/explore?measure=gpu-count");
  const numbers = page.locator(".explore-facts label:not(:last-child) input");
  await expect(numbers).toHaveCount(14);
  for (const number of await numbers.all()) await number.uncheck();
  await expect(page).toHaveURL(/facts=none/);
  await expect(page.locator("[data-island=Explorer] .notice")).toContainText("数字が一つも選ばれていない");
  await expect(page.locator("#explore-title")).toHaveText("図にする数字を選んでください");
  await expect(page.locator("#explore .drawing")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "画像をコピー" })).toHaveCount(0);
  await page.goto(page.url());
  await expect(numbers.first()).not.toBeChecked();
  await page.getByRole("button", { name: "すべて選ぶ" }).click();
  await expect(page).toHaveURL(/\?measure=gpu-count$/);
  await expect(page.locator("#explore .drawing [data-mark]:visible").first()).toBeVisible();
  for (const number of await numbers.all()) await expect(number).toBeChecked();
});

test("a rate typed in full width is read", async ({ page }) => {
  await page.goto("/ja/figures/investment?currency=USD");
  await page.locator("#investment .rate input").fill("１２０");
  await expect(page).toHaveURL(/rate=120/);
});

test("an address written to in quick succession ends with the last setting", async ({ page }) => {
  await page.goto("/ja/scenario");
  const slider = page.locator("input[type=range]").first();
  await slider.focus();
  for (let steps = 0; steps < 60; steps += 1) await slider.press(steps % 7 ? "ArrowRight" : "ArrowLeft");
  const last = await slider.inputValue();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/scenario\?/);
  await expect(page.locator("input[type=range]").first()).toHaveValue(last);
});

test("keys of a conversion leave details and search alone, wherever they are typed", async ({ page }) => {
  await page.goto("/ja/figures/compute-gap");
  await page.locator(".drawing [data-mark]:visible").first().click();
  const card = page.locator("#mark-card");
  await expect(card).toBeVisible();
  const press = (key: string) =>
    page.locator("body").dispatchEvent("keydown", { bubbles: true, cancelable: true, key, isComposing: true });
  await press("Escape");
  await expect(card).toBeVisible();
  await press("/");
  await expect(page.locator(".search-dialog")).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
});

test("keys of a conversion in the search stay with the input method", async ({ page }) => {
  await page.goto("/ja");
  await page.keyboard.press("/");
  const field = page.locator(".search-dialog input");
  await field.fill("KDDI");
  await expect(page.locator(".search-results a").first()).toBeVisible();
  for (const init of [
    { key: "Enter", isComposing: true },
    // Safari's Enter after the conversion has ended.
    { key: "Enter", isComposing: false, keyCode: 229 },
    { key: "ArrowDown", isComposing: true },
  ]) {
    await field.dispatchEvent("keydown", { bubbles: true, cancelable: true, ...init });
    await expect(field).toBeFocused();
    await expect(page).toHaveURL(/\/ja$/);
  }
  await field.press("ArrowDown");
  await expect(page.locator(".search-results a").first()).toBeFocused();
  await field.press("Enter");
  await expect(page).not.toHaveURL(/\/ja$/);
});
