import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { serve } from "../../scripts/serve.mjs";
import { servers } from "./servers";

test.use({ serviceWorkers: "allow" });

/** Waits until the worker has told the page that it keeps what the page is made of. */
async function kept(page: Page, least = 3) {
  await page.evaluate(async (least) => {
    await navigator.serviceWorker.ready;
    for (;;) {
      const cache = await caches.open("pages");
      const scripts = await caches.open("scripts");
      const here = location.origin + location.pathname.replace(/\/$/, "");
      if ((await cache.match(here)) && (await scripts.keys()).length >= least) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }, least);
}

test("a page once seen opens again without network, and shows the new version when there is one", async ({ page }) => {
  test.slow();
  const folder = test.info().outputPath("site");
  cpSync("out", folder, { recursive: true });
  let site = await serve({ folder, port: 0 });
  const port = Number(new URL(site.url).port);
  await page.goto(`${site.url}/en/figures/compute-gap`);
  await kept(page);
  // What a reader has used works without a network too.
  await page.getByText("Linear", { exact: true }).click();
  await expect(page.locator(".drawing.wide")).toContainText("Linear scale");
  await kept(page, 9);

  await site.close();
  await page.goto(`http://localhost:${port}/en/figures/compute-gap?scale=linear`);
  await expect(page.locator("h1")).toContainText("47.2×");
  await expect(page.locator(".drawing svg:visible")).toHaveCount(1);
  await expect(page.locator(".drawing.wide")).toContainText("Linear scale");
  await page.locator(".share > summary").click();
  await expect(page.getByRole("button", { name: "Copy link" })).toBeVisible();
  await page.goto(`http://localhost:${port}/en/figures/compute-gap/`);
  await expect(page.locator("h1")).toContainText("47.2×");

  // A page never seen: in its own language, with the way back.
  await page.goto(`http://localhost:${port}/ja/about`);
  await expect(page.locator("h1")).toContainText("つながっていません");
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  await page.goto(`http://localhost:${port}/en/about/?theme=dark`);
  await expect(page.locator("h1")).toHaveText("You are offline");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("link", { name: "Home" })).toHaveAttribute("href", "/en");
  await expect(page.getByRole("link", { name: "Try again" })).toHaveAttribute("href", "");
  await page.getByRole("listitem").getByRole("link", { name: /47.2×/ }).click();
  await expect(page.locator("h1")).toContainText("47.2×");
  // Found without a network, though the search was never opened before.
  await page.keyboard.press("/");
  await page.getByRole("searchbox").fill("ELYZA");
  await expect(page.locator(".search-results a").first()).toBeVisible();

  const file = join(folder, "en/figures/compute-gap.html");
  rmSync(join(folder, "en/figures/compute-gap"), { recursive: true });
  writeFileSync(
    file,
    readFileSync(file, "utf8").replaceAll("the largest plan found in Japan", "the NEWEST plan found in Japan"),
  );
  const index = join(folder, "en/search.json");
  writeFileSync(index, readFileSync(index, "utf8").replace(/"title":"[^"]+"/, '"title":"A newer entry"'));
  site = await serve({ folder, port });
  await page.goto(`${site.url}/en/figures/compute-gap`);
  await expect(page.locator("h1")).toContainText("NEWEST");
  await page.keyboard.press("/");
  await page.getByRole("searchbox").fill("newer entry");
  await expect(page.locator(".search-results a")).toContainText("A newer entry");
  await site.close();
});

test("a page kept on a host that adds a slash opens from either address", async ({ page }) => {
  const { url, stop } = await (servers["Python's server"] as (typeof servers)[string])("out");
  await page.goto(`${url}/en/figures/compute-gap`);
  await kept(page);
  await page.goto(`${url}/ja/about`);
  await expect(page.locator("h1")).toBeVisible();
  await stop();
  for (const path of ["/en/figures/compute-gap", "/en/figures/compute-gap/?scale=linear", "/ja/about", "/ja/about/"]) {
    await page.goto(url + path);
    await expect(page.locator(".site-footer")).toBeVisible();
  }
});
