import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { locales } from "@/lib/i18n/locales";

// A page and its anchors a line, the same in every language; those a page had in an older edition among them. Lines and
// anchors are only ever added.
const published = readFileSync("tests/browser/published-anchors.txt", "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => line.split(" "));

const htmlOf = (path: string) => readFileSync(`out${path}.html`, "utf8");
const holds = (html: string, id: string) => html.includes(` id="${id}"`);

for (const locale of locales) {
  test(`${locale}: every anchor ever published is found, or the reader is led to the edition that has it`, async ({
    page,
  }) => {
    const counted = { there: 0, shown: 0, led: 0 };
    for (const [path, ...ids] of published) {
      const address = `/${locale}${path === "/" ? "" : path}`;
      const html = htmlOf(address);
      const others = ids.filter((id) => !holds(html, id));
      counted.there += ids.length - others.length;
      for (const [index, id] of others.entries()) {
        if (index === 0) await page.goto(`${address}#${id}`);
        else await page.evaluate((hash) => location.assign(hash), `#${id}`);
        const place = page.locator(`[id="${id}"]`);
        const link = page.locator(`kept-anchor a[href$="#${id}"]`);
        await expect(place.or(link), `${address}#${id}`).toBeInViewport();
        if ((await link.count()) === 0) {
          counted.shown += 1;
          continue;
        }
        const { pathname } = new URL((await link.getAttribute("href")) ?? "", page.url());
        expect(holds(htmlOf(pathname), id), `${pathname}#${id}`).toBe(true);
        counted.led += 1;
      }
    }
    expect(counted.there).toBeGreaterThan(1000);
    expect(counted.shown).toBeGreaterThan(5);
    expect(counted.led).toBeGreaterThan(100);
  });
}

test("a row that stands in the table with a setting is shown, the table unfolded", async ({ page }) => {
  await page.goto("/en/figures/model-size?scale=linear#model-size--tsuzumi-params");
  const row = page.locator('[id="model-size--tsuzumi-params"]');
  await expect(row).toBeInViewport();
  await expect(page).toHaveURL("/en/figures/model-size?scale=linear&rows=all#model-size--tsuzumi-params");
  await expect(page.getByRole("radio", { name: "everything" })).toBeChecked();
  await expect(page.locator("kept-anchor")).toBeEmpty();
});

test("what is gone is told of, with the way to the edition that has it", async ({ page }) => {
  await page.goto("/ja/figures/compute-gap?scale=linear#compute-gap--kddi-gpus");
  await page.getByRole("link", { name: "2024年3月版に残っています" }).click();
  await expect(page).toHaveURL("/ja/2024-03/figures/compute-gap?scale=linear#compute-gap--kddi-gpus");
  await expect(page.locator('[id="compute-gap--kddi-gpus"]')).toBeInViewport();
});

test("an anchor that never was, or of no form, leaves the page as it is", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto("/en/figures/compute-gap");
  for (const hash of ["#nothing-of-that-name", "#%", '#"]<img>', "#", "#compute-gap"]) {
    await page.evaluate((to) => location.assign(to), hash);
    await expect(page.locator("h1")).toBeVisible();
  }
  await expect(page.locator("kept-anchor")).toBeEmpty();
  expect(errors).toEqual([]);
});
