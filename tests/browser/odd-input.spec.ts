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
