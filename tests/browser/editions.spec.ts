import { readdirSync, readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { allPaths } from "./pages";

const NEWEST = "2026-11";

const canonical = (page: Page) => page.locator("link[rel=canonical]").getAttribute("href");

test("a page leads to the address that stays with its edition, and to the other editions, settings kept", async ({
  page,
}) => {
  await page.goto("/en/figures/investment?currency=USD&rate=140");
  const editions = page.getByRole("navigation", { name: "As of when" });
  await expect(editions.getByRole("link", { name: "Newest (November 2026)" })).toHaveAttribute("aria-current", "true");
  await editions.getByRole("link", { name: "Permanent address of the November 2026 edition" }).click();
  await expect(page).toHaveURL(`/en/${NEWEST}/figures/investment?currency=USD&rate=140`);
  await expect(editions).toContainText("This address always shows the edition of November 2026");
  expect(new URL((await canonical(page)) ?? "").pathname).toBe("/en/figures/investment");
  await editions.getByRole("link", { name: "March 2024" }).click();
  await expect(page).toHaveURL("/en/2024-03/figures/investment?currency=USD&rate=140");
  expect(new URL((await canonical(page)) ?? "").pathname).toBe("/en/2024-03/figures/investment");
  await editions.getByRole("link", { name: "Newest" }).click();
  await expect(page).toHaveURL("/en/figures/investment?currency=USD&rate=140");
});

test("no two pages have the same title in the tab, whatever their edition", () => {
  const pages = new Map<string, string>();
  const again: string[] = [];
  for (const file of readdirSync("out", { recursive: true, encoding: "utf8" })) {
    // Frames have no tab; a folder's index is the page beside it once more.
    if (!file.endsWith(".html") || /(?:^|\/)embed\//.test(file) || /.\/index\.html$/.test(file)) continue;
    const title = /<title>([^<]*)<\/title>/.exec(readFileSync(`out/${file}`, "utf8"))?.[1] ?? "";
    const other = pages.get(title);
    if (other || !title) again.push(`${file} = ${other}: ${title}`);
    pages.set(title, file);
  }
  expect(pages.size).toBeGreaterThan(200);
  expect(again).toEqual([]);
});

test("pages that stay with an edition lead to pages that do", async ({ page }) => {
  for (const [path, link] of [
    ["/ja/2026-11", "/ja/2026-11/announcements/o-elyza-stake"],
    ["/ja/2026-11/announcements/o-elyza-stake", "/ja/2026-11/figures/outcomes"],
    ["/ja/2026-11/carriers/kddi", "/ja/2026-11/compare"],
    ["/ja/2026-11/figures/outcomes", "/ja/2026-11/announcements/o-elyza-stake"],
    ["/ja/2026-11/figures/strategy-matrix", "/ja/2026-11/carriers/ntt"],
    ["/en/2024-03/figures/model-size", "/en/2024-03/compare"],
  ] as const) {
    await page.goto(path);
    expect(await page.locator(`a[href="${link}"]`).count(), `${path} to ${link}`).toBeGreaterThan(0);
  }
});

test("a live figure's table stays with the edition of its page", async ({ page }) => {
  await page.goto("/en/2026-11/figures/outcomes?verdict=kept");
  const body = page.locator("#outcomes[aria-busy=false] .figure-body");
  await expect(body).toBeVisible();
  await expect(body.locator('tbody a[href^="/en/2026-11/announcements/"]').first()).toBeAttached();
  await expect(body.locator('tbody a[href^="/en/announcements/"]')).toHaveCount(0);
});

test("each page is once in the sitemap, the newest edition at the address that follows", () => {
  const paths = allPaths();
  expect(paths).toContain("/en/figures/models");
  expect(paths).toContain("/en/2024-03/figures/model-size");
  expect(paths.filter((path) => path.includes(`/${NEWEST}`))).toEqual([]);
});

test("reference managers and search engines find edition, dates and the address that stays", async ({ page }) => {
  await page.goto("/en/figures/model-size");
  await expect(page.locator("meta[name=citation_public_url]")).toHaveAttribute(
    "content",
    /\/en\/2026-11\/figures\/model-size$/,
  );
  await expect(page.locator("meta[name=citation_publication_date]")).toHaveAttribute("content", "2026/11/25");
  const jsonLd = (await page.locator('script[type="application/ld+json"]').allTextContents()).map((text) =>
    JSON.parse(text),
  );
  expect(jsonLd).toContainEqual(
    expect.objectContaining({
      version: NEWEST,
      dateModified: "2026-11-25",
      temporalCoverage: "2024-03/2026-10",
    }),
  );
});

test.describe("embeds", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("follow or stay as they are, as the reader chooses", async ({ page }) => {
    await page.goto("/en/figures/model-size");
    await page.locator(".share > summary").click();
    await page.locator(".embed-builder > summary").click();
    const code = page.getByLabel("Embed code");
    await expect(code).toHaveValue(/\/en\/embed\/model-size"/);
    await page.getByLabel("Stays as it is").check();
    await expect(code).toHaveValue(/\/en\/2026-11\/embed\/model-size"/);
    const frame = page.frameLocator(".embed-preview iframe");
    await expect(frame.getByText("Fixed to the edition of November 2026")).toBeVisible();
    await expect(frame.getByText("See the newest edition")).toHaveCount(0);
    await page.getByRole("button", { name: "Copy RIS" }).click();
    await expect(page.locator(".share [role=status]")).toHaveText("Copied: RIS");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^UR {2}- .*\/en\/2026-11\/figures\/model-size\r?$/m,
    );
  });

  test("of an older edition stay as they are at first, and can follow", async ({ page }) => {
    await page.goto("/ja/2024-03/figures/model-size");
    await page.locator(".share > summary").click();
    await page.locator(".embed-builder > summary").click();
    const code = page.getByLabel("埋め込みコード", { exact: true });
    await expect(code).toHaveValue(/\/ja\/2024-03\/embed\/model-size"/);
    await page.getByLabel("最新の版").check();
    await expect(code).toHaveValue(/\/ja\/embed\/model-size"/);
  });
});

test("oEmbed answers for both", () => {
  const answer = (folder: string) => JSON.parse(readFileSync(`out/oembed/en${folder}/figures/model-size.json`, "utf8"));
  expect(answer("").html).toContain("/en/embed/model-size");
  expect(answer("/2026-11").html).toContain("/en/2026-11/embed/model-size");
  expect(answer("/2024-03").html).toContain("/en/2024-03/embed/model-size");
});

test("what changed leads to each verdict as it was reached, to feeds, and to what was added", async ({
  page,
  request,
}) => {
  await page.goto("/en/changes");
  await expect(page.getByText("No corrections so far.")).toBeVisible();
  await page.locator('[id="2026-11/decided/o-390b"] a').click();
  await expect(page).toHaveURL("/en/2026-11/announcements/o-390b");
  await page.goto("/en/changes#2026-11/decided/o-390b");
  await expect(page.locator('[id="2026-11/decided/o-390b"]')).toBeInViewport();
  for (const path of ["/en/changes.atom", "/en/changes/kddi.atom"]) {
    const response = await request.get(path);
    expect(response.headers()["content-type"]).toContain("application/atom+xml");
    expect(response.headers()["access-control-allow-origin"]).toBe("*");
  }
  await page.locator("summary", { hasText: "Facts added" }).first().click();
  await expect(page.locator("details[open] .changes a").first()).toBeVisible();
});

test("each page says where its copy in Markdown is, with vague numbers as vague as on the page", async ({
  page,
  request,
}) => {
  await page.goto("/en/2024-03/figures/compute-gap");
  const href = await page.locator('link[type="text/markdown"]').getAttribute("href");
  expect(href).toBe("/en/2024-03/figures/compute-gap.md");
  const response = await request.get(href ?? "");
  expect(response.headers()["content-type"]).toMatch(/^text\/markdown/);
  expect(await response.text()).toMatch(/2,000–9,999 GPUs \| several thousand \| order of magnitude/);
  const list = await (await request.get("/llms.txt")).text();
  for (const path of allPaths()) if (/^\/(?:ja|en)(?:\/|$)/.test(path)) expect(list).toContain(`${path}.md)`);
});

test("the page on the data names each file with its size and columns, and every line to read it", async ({
  page,
  request,
}) => {
  await page.goto("/ja/data");
  for (const name of ["facts", "outcomes", "sources"]) {
    const link = page.getByRole("link", { name: `${name}.csv`, exact: true });
    expect((await request.head((await link.getAttribute("href")) ?? "")).status()).toBe(200);
    await expect(page.locator(`section[aria-labelledby=${name}] tbody tr`).first()).toBeVisible();
  }
  await expect(page.locator("pre code")).toHaveCount(3);
});
