import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { serve } from "../../scripts/serve.mjs";

test.use({ serviceWorkers: "allow" });

/** Waits until the worker has told the page that it keeps what the page is made of. */
async function kept(page: Page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    for (let i = 0; i < 100; i += 1) {
      const cache = await caches.open("pages");
      const scripts = await caches.open("scripts");
      const here = location.href.split("#")[0] as string;
      if ((await cache.match(here, { ignoreSearch: true })) && (await scripts.keys()).length > 5) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error("the page was not kept");
  });
}

test("a page once seen opens again without network, and shows the new version when there is one", async ({ page }) => {
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  cpSync("out", folder, { recursive: true });
  let site = await serve({ folder, port: 0 });
  const port = Number(new URL(site.url).port);
  await page.goto(`${site.url}/en/figures/compute-gap`);
  await kept(page);

  await site.close();
  await page.goto(`http://localhost:${port}/en/figures/compute-gap?scale=linear`);
  await expect(page.locator("h1")).toContainText("175×");
  await expect(page.locator(".drawing svg:visible")).toHaveCount(1);
  await page.locator(".share > summary").click();
  await expect(page.getByRole("button", { name: "Copy link" })).toBeVisible();
  await page.goto(`http://localhost:${port}/en/about`);
  await expect(page.locator("h1").first()).toContainText("つながっていません");
  await expect(page.locator("h1").last()).toHaveText("You are offline");

  const file = join(folder, "en/figures/compute-gap.html");
  writeFileSync(
    file,
    readFileSync(file, "utf8").replaceAll("the largest class of compute", "the NEWEST class of compute"),
  );
  for (const copy of [".br", ".gz"]) rmSync(file + copy);
  site = await serve({ folder, port });
  await page.goto(`${site.url}/en/figures/compute-gap`);
  await expect(page.locator("h1")).toContainText("NEWEST");
  await site.close();
});
