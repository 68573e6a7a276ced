import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import { contextIn } from "@/lib/context/context";
import { figureIds } from "@/lib/figures/catalogue";
import { imageDescription } from "@/lib/figures/image-description";
import { show } from "@/lib/figures/shown";
import { locales } from "@/lib/i18n/locales";
import { autoHeightCode, embedCode } from "@/lib/share/embed-code";
import { frameSize } from "@/lib/share/frame-size";
import { slideSnippets } from "@/lib/share/slide-snippets";
import { figureFile } from "@/lib/site/files";
import { host } from "./host";

const SITE = "http://localhost:3211";
const MOST = 15_000;
/** The timeline has five times as many rows as any other figure. */
const MOST_EVENTS = 27_000;
const SIZE = frameSize(() => 560, 568);

function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  return problems;
}

for (const locale of locales) {
  for (const id of figureIds) {
    test(`embed ${locale} ${id}: one small file, no scroll from 280 px, both themes, no JavaScript`, async ({
      browser,
    }) => {
      const html = readFileSync(`out/${locale}/embed/${id}.html`);
      expect(gzipSync(html).length).toBeLessThanOrEqual(id === "timeline" ? MOST_EVENTS : MOST);
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      const problems = watch(page);
      const requests: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      for (const [width, colorScheme, ground] of [
        [280, "light", "rgb(255, 255, 255)"],
        [720, "dark", "rgb(22, 25, 29)"],
      ] as const) {
        await page.setViewportSize({ width, height: 600 });
        await page.emulateMedia({ colorScheme });
        await page.goto(`${SITE}/${locale}/embed/${id}`);
        await expect(page.locator("h1")).toBeVisible();
        await expect(page.locator(".source-line")).toBeVisible();
        await expect(page.locator(".figure-foot a")).toHaveAttribute("href", new RegExp(`/${locale}/figures/${id}$`));
        await expect(page.locator(".drawing svg:visible, table.matrix:visible")).toHaveCount(1);
        await expect(page.locator(".figure")).toHaveCSS("background-color", ground);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      expect(requests.filter((url) => !url.startsWith("data:"))).toEqual([
        `${SITE}/${locale}/embed/${id}`,
        `${SITE}/${locale}/embed/${id}`,
      ]);
      expect(problems).toEqual([]);
      await context.close();
    });
  }
}

test("an embed takes its theme from the address", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  for (const [theme, colour] of [
    ["light", "rgb(255, 255, 255)"],
    ["dark", "rgb(22, 25, 29)"],
    ["transparent", "rgba(0, 0, 0, 0)"],
    ["<script>", "rgb(22, 25, 29)"],
  ]) {
    await page.goto(`${SITE}/en/embed/model-size?theme=${encodeURIComponent(theme as string)}`);
    await expect(page.locator(".figure")).toHaveCSS("background-color", colour as string);
  }
});

test("a frame on another origin follows the figure's height, sandboxed", async ({ page }) => {
  const code = autoHeightCode({ src: `${SITE}/ja/embed/timeline`, title: "年表", size: SIZE });
  const { url, server } = await host({ "/": `<!doctype html><title>host</title><body>${code}</body>` });
  const problems = watch(page);
  await page.setViewportSize({ width: 900, height: 800 });
  await page.goto(url);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("h1")).toBeVisible();
  const fits = async () => {
    const content = await frame.locator("body").evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
    const own = await page.locator("iframe").evaluate((element) => element.getBoundingClientRect().height);
    return Math.abs(content - own);
  };
  await expect.poll(fits).toBeLessThanOrEqual(1);
  await frame.locator("details summary").click();
  await expect.poll(fits).toBeLessThanOrEqual(1);
  await page.setViewportSize({ width: 360, height: 800 });
  await expect.poll(fits).toBeLessThanOrEqual(1);
  expect(problems).toEqual([]);
  server.close();
});

test("the height given without a script holds the figure", async ({ page }) => {
  const frames = locales.flatMap((locale) => [
    ...figureIds.map((id) => [`${locale}/figures/${id}`, `${locale}/embed/${id}`] as const),
    [`${locale}/carriers/kddi`, `${locale}/embed/carriers/kddi`] as const,
  ]);
  for (const [answer, path] of frames) {
    const { width, height } = JSON.parse(readFileSync(`out/oembed/${answer}.json`, "utf8"));
    await page.setViewportSize({ width, height });
    await page.goto(`${SITE}/${path}`);
    const content = await page.evaluate(() => document.body.getBoundingClientRect().height);
    expect(content, path).toBeLessThanOrEqual(height);
    // It has to hold the figure in wider fonts too (frames.spec.ts).
    // A long table has many lines that may break once more.
    expect(height - content, path).toBeLessThanOrEqual(Math.max(200, content * 0.25));
  }
});

/** A deck of reveal.js on somebody else's site. @param slides its sections */
const revealDeck = (slides: string) =>
  host({
    "/": `<!doctype html><title>deck</title><link rel="stylesheet" href="/reveal/reveal.css"><link rel="stylesheet" href="/reveal/theme/white.css">
      <body><div class="reveal"><div class="slides">${slides}</div></div>
      <script type="module">import Reveal from "/reveal/reveal.mjs"; window.deck = new Reveal({ hash: true, transition: "none" }); await window.deck.initialize(); document.body.dataset.ready = "";</script></body>`,
  });

test("three figures in a reveal.js deck", async ({ page }) => {
  const slides = (["model-size", "compute-gap", "strategy-matrix"] as const)
    .map(
      (id) =>
        `<section>${embedCode({ src: `${SITE}/en/embed/${id}?theme=light`, title: id, width: 720, size: SIZE })}</section>`,
    )
    .join("");
  const { url, server } = await revealDeck(slides);
  const problems = watch(page);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(url);
  await expect(page.locator("body[data-ready]")).toBeAttached();
  for (const index of [0, 1, 2]) {
    const frame = page.frameLocator(`section:nth-of-type(${index + 1}) iframe`);
    await expect(frame.locator("h1")).toBeInViewport();
    await expect(frame.locator(".drawing svg:visible, table.matrix:visible")).toHaveCount(1);
    await page.screenshot({ path: `.cache/pictures/reveal-${index + 1}.png` });
    await page.keyboard.press("ArrowRight");
  }
  // The theme's web font is the one thing reveal.js asks the network for; it is not ours.
  expect(problems.filter((problem) => !/404|ERR_|font/i.test(problem))).toEqual([]);
  server.close();
});

test("the share panel's slides for reveal.js show their pictures whole, with words and address", async ({ page }) => {
  const ids = ["outcomes", "model-size"] as const;
  const snippets = ids.map((id) =>
    slideSnippets.reveal({
      src: SITE + figureFile("ja", id, "slide"),
      description: imageDescription(show(id, contextIn("ja"))),
      url: `${SITE}/ja/figures/${id}`,
    }),
  );
  const { url, server } = await revealDeck(snippets.join(""));
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(url);
  await expect(page.locator("body[data-ready]")).toBeAttached();
  for (const [index, id] of ids.entries()) {
    const section = page.locator(`section:nth-of-type(${index + 1})`);
    const picture = section.locator("img");
    await expect(picture).toBeInViewport({ ratio: 1 });
    await expect(picture).toHaveAttribute("alt", imageDescription(show(id, contextIn("ja"))));
    const [drawn, shown] = await picture.evaluate((image: HTMLImageElement) => [
      image.naturalWidth / image.naturalHeight,
      image.width / image.height,
    ]);
    expect(shown).toBeCloseTo(drawn ?? 0, 1);
    expect(await section.locator("aside.notes").textContent()).toBe(`${SITE}/ja/figures/${id}`);
    await page.keyboard.press("ArrowRight");
  }
  server.close();
});
