import { expect, type Page, test } from "@playwright/test";
import { contextIn } from "@/lib/context/context";
import { datasetOf } from "@/lib/dataset";
import type { FigureId } from "@/lib/figures/catalogue";
import { defaultOptions } from "@/lib/figures/options";
import { show } from "@/lib/figures/shown";
import { type Locale, locales } from "@/lib/i18n/locales";
import { embedCode } from "@/lib/share/embed-code";
import { frameSize } from "@/lib/share/frame-size";
import { embedPath } from "@/lib/site/files";
import { host } from "./host";

const CHOICES: [FigureId, string][] = [
  ["model-size", "kddi"],
  ["model-size", "ntt,softbank"],
  ["compute-gap", "softbank"],
  ["strategy-matrix", "ntt"],
  ["models", "softbank,kddi"],
  ["timeline", "ntt"],
  ["outcomes", "kddi"],
  ["outcomes", "o-elyza-stake"],
  ["outcomes", "o-390b-multimodal,o-elyza-stake"],
  ["outcomes", "o-elyza-stake,softbank"],
  ["capital-spending", "kddi"],
];

const notices = (page: Page) => page.locator("[role=status] .notice");

for (const locale of locales) {
  test(`a frame is titled for what it highlights, as the page is (${locale})`, async ({ page }) => {
    for (const [id, highlight] of CHOICES) {
      for (const edition of ["", "2024-03"]) {
        const context = contextIn(locale, edition ? datasetOf(edition, true) : undefined);
        const { title } = show(id, context, { ...defaultOptions, highlight: highlight.split(",") }).text;
        if (edition && !["model-size", "compute-gap", "timeline"].includes(id)) continue;
        const path = `${embedPath(locale, id, context.dataset.folder)}?highlight=${highlight}`;
        await page.goto(path);
        await expect(page.locator("h1"), path).toHaveText(title);
        await expect(page, path).toHaveTitle(title);
        // Nothing of the others' is left for those who listen.
        const own = show(id, context).words.title;
        if (title === own) continue;
        expect(await page.locator(`[aria-label="${own}"]`).count(), path).toBe(0);
        for (const caption of await page.locator("caption").allTextContents()) expect(caption, path).toContain(title);
        await expect(page.locator(".figure-foot a"), path).toHaveAttribute(
          "href",
          new RegExp(`\\?highlight=${highlight}$`),
        );
        await expect(notices(page), path).toHaveCount(0);
      }
    }
  });
}

/** What a page and a frame say of the same query. */
async function saidOf(page: Page, path: string, query: string): Promise<string[]> {
  await page.goto(path + query);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  return notices(page).allTextContents();
}

const UNREADABLE = [
  "?highlight=nobody",
  "?highlight=kddi,nobody",
  "?highlight=kddi,ntt,softbank",
  "?scale=cubic",
  "?currency=EUR&rate=1e9",
  "?rows=none&verdict=perhaps&carrier=docomo",
  "?theme=pink",
  "?theme=%3Cscript%3E",
];

for (const [locale, frame, of] of [
  ["en", "/en/embed/model-size", "/en/figures/model-size"],
  ["ja", "/ja/embed/outcomes", "/ja/figures/outcomes"],
  ["en", "/en/embed/carriers/kddi", "/en/carriers/kddi"],
  ["ja", "/ja/2024-03/embed/model-size", "/ja/2024-03/figures/model-size"],
  ["en", "/en/embed/dark/models", "/en/figures/models"],
] as [Locale, string, string][]) {
  test(`${frame} says what it cannot read, as the page does`, async ({ page }) => {
    const beginning = contextIn(locale).messages.controls.dropped.split("{items}")[0] ?? "";
    for (const query of UNREADABLE) {
      await page.goto(of + query);
      await expect(notices(page).first(), query).toBeVisible();
      const [onPage = ""] = await notices(page).allTextContents();
      await page.goto(frame + query);
      await expect(notices(page).first(), query).toBeVisible();
      const [inFrame = ""] = await notices(page).allTextContents();
      expect(inFrame.startsWith(beginning), query).toBe(true);
      const pieces = (text: string) => text.slice(beginning.length).split(", ").sort();
      expect(pieces(inFrame), query).toEqual(pieces(onPage));
    }
    for (const query of ["", "?theme=dark", "?theme=system", "?theme=transparent", "?utm_source=x"])
      expect(await saidOf(page, frame, query), query).toEqual([]);
  });
}

test("a setting a frame has no use for is said to be left out, and goes to the page", async ({ page }) => {
  await page.goto("/en/embed/investment?currency=USD&rate=140&highlight=kddi&theme=dark");
  await expect(notices(page)).toHaveText(["Settings this frame has no use for were left out: currency=USD, rate=140"]);
  await expect(page.locator(".figure-foot a")).toHaveAttribute(
    "href",
    /\/en\/figures\/investment\?currency=USD&rate=140&highlight=kddi$/,
  );
  await page.goto("/ja/embed/carriers/ntt?highlight=kddi");
  await expect(notices(page)).toHaveText(["この埋め込みでは使えない設定を外しました：highlight=kddi"]);
});

test("the frame of the reader's own figure tells as the explorer does", async ({ page }) => {
  await page.goto("/en/embed/explore?measure=weight&highlight=nobody&theme=pink");
  await expect(notices(page)).toContainText("theme=pink, measure=weight, highlight=nobody");
  await page.goto("/en/embed/explore?measure=gpu-count&theme=transparent");
  await expect(page.locator("[data-island][data-alive=yes]")).toBeAttached();
  await expect(notices(page)).toHaveCount(0);
});

test("all of it in a sandboxed frame on somebody else's page", async ({ page, baseURL }) => {
  const problems: string[] = [];
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  const src = `${baseURL}/en/embed/model-size?highlight=kddi&scale=cubic`;
  const { url, server } = await host({
    "/": `<!doctype html>${embedCode({ src, title: "x", size: frameSize(() => 500, 568) })}`,
  });
  await page.goto(url);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("h1")).toHaveText(/^KDDI: /);
  await expect(frame.locator(".notice")).toContainText("scale=cubic");
  expect(problems).toEqual([]);
  server.close();
});

test("a frame whose script does not come stays as it is without one", async ({ page }) => {
  await page.route("**/_islands/**", (route) => route.abort());
  await page.goto("/en/embed/model-size?highlight=kddi");
  await expect(page.locator("h1")).toHaveText(show("model-size", contextIn("en")).words.title);
  await expect(page.locator(".calm")).toHaveCount(0);
});
