import { expect, type Locator, type Page, test } from "@playwright/test";
import { openReady } from "./islands";

const links = (page: Page) => page.locator("a[data-keep-state]");

/** Query and anchor each link to another language or edition has, as it stands there, each once. */
const kept = async (page: Page) => [
  ...new Set(
    await links(page).evaluateAll((all) =>
      (all as HTMLAnchorElement[]).map((link) => new URL(link.href).search + new URL(link.href).hash),
    ),
  ),
];

/** Ways to open a link in a tab of its own. */
const ways: Record<string, (link: Locator, page: Page) => Promise<void>> = {
  "middle button": (link) => link.click({ button: "middle" }),
  "Ctrl and click": (link) => link.click({ modifiers: ["ControlOrMeta"] }),
  "Ctrl and Enter": async (link, page) => {
    await link.focus();
    await page.keyboard.press("ControlOrMeta+Enter");
  },
};

for (const [how, open] of Object.entries(ways)) {
  test(`${how}: the page in the other language, and in another edition, with the settings`, async ({
    context,
    page,
  }) => {
    await openReady(page, "/en/figures/model-size#model-size");
    await page.getByRole("radio", { name: "Linear" }).check();
    await expect(page).toHaveURL(/scale=linear#model-size$/);
    for (const [link, address] of [
      [page.getByRole("link", { name: "日本語" }), /\/ja\/figures\/model-size\?scale=linear#model-size$/],
      [page.locator(".editions a").first(), /\/en\/2024-03\/figures\/model-size\?scale=linear#model-size$/],
    ] as const) {
      const tab = context.waitForEvent("page");
      await open(link, page);
      const opened = await tab;
      await expect(opened).toHaveURL(address);
      await opened.close();
    }
  });
}

test("the addresses are right before anything is done with them, and stay so", async ({ page }) => {
  await openReady(page, "/en/compare?carriers=ntt#comparison");
  // What a menu opened by a key or a long press copies, and what an extension reads.
  expect(await kept(page)).toEqual(["?carriers=ntt#comparison"]);
  await page.getByRole("checkbox", { name: "KDDI" }).check();
  await expect.poll(() => kept(page)).toEqual(["?carriers=kddi,ntt#comparison"]);
  await page.evaluate(() => {
    location.hash = "content";
  });
  await expect.poll(() => kept(page)).toEqual(["?carriers=kddi,ntt#content"]);
  await page.goBack();
  await expect.poll(() => kept(page)).toEqual(["?carriers=kddi,ntt#comparison"]);
  await page.getByRole("button", { name: "Select all" }).click();
  await expect.poll(() => kept(page)).toEqual(["#comparison"]);
});

test("they have settings the address has only later", async ({ page }) => {
  await openReady(page, "/en/scenario");
  await page.evaluate(() => {
    history.replaceState = () => {};
  });
  await page.getByLabel("Price of a GPU in dollars").fill("40000");
  await expect.poll(() => kept(page)).toEqual(["?price=40000"]);
  expect(new URL(page.url()).search).toBe("");
});

test("they are right before the page's scripts have come, and once others have changed the address", async ({
  page,
}) => {
  await page.route("**/_islands/**", () => {});
  await page.goto("/ja/figures/investment?currency=USD#investment", { waitUntil: "commit" });
  await expect(page.locator(".site-footer")).toBeAttached();
  await expect.poll(() => kept(page)).toEqual(["?currency=USD#investment"]);
  await page.evaluate(() => history.replaceState(null, "", "?currency=USD&rate=100"));
  await links(page).first().hover();
  await expect(links(page).first()).toHaveAttribute("href", "/en/figures/investment?currency=USD&rate=100");
});

test("the page most like a wrong address takes the settings along", async ({ page }) => {
  await page.goto("/en/figure/model-size?scale=linear#model-size");
  await expect(page.locator("nearest-page[data-locale=en] a")).toHaveAttribute(
    "href",
    "/en/figures/model-size?scale=linear#model-size",
  );
});
