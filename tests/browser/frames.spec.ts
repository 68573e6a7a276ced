import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import sharp from "sharp";
import { contextIn } from "@/lib/context/context";
import { carriersOf, dataset, datasetOf } from "@/lib/dataset";
import { figureIds } from "@/lib/figures/catalogue";
import { show } from "@/lib/figures/shown";
import { locales } from "@/lib/i18n/locales";
import { embedCode, embedThemes, themedEmbed } from "@/lib/share/embed-code";
import { carrierFrame, figureFrame } from "@/lib/share/embed-height";
import { frameWidths } from "@/lib/share/frame-size";
import { carrierEmbedPath, embedPath } from "@/lib/site/files";
import { host } from "./host";
import { launchWithFonts, localesOf, setNames } from "./with-fonts";

const SITE = "http://localhost:3211";
/** Windows a frame as wide as its column is tried in. */
const WINDOWS = [280, 320, 390, 480, 560, 720, 1000];
/** With fonts that differ little from those of the first set, the ends and the middle are enough. */
const FEW_WINDOWS = [280, 390, 560, 1000];
/** A frame may be taller than its content by this, px. */
const SPARE = 330;
/** In a column wider than usual a table gets lower. */
const SPARE_WHEN_WIDE = 520;
const PHONE = 430;

const frames = (locale: (typeof locales)[number]) => {
  const context = contextIn(locale);
  const older = contextIn(locale, datasetOf("2024-03"));
  const { folder } = older.dataset;
  return [
    ...figureIds.map((id) => ({ path: embedPath(locale, id), size: figureFrame(show(id, context)) })),
    ...carriersOf(dataset).map(({ id }) => ({ path: carrierEmbedPath(locale, id), size: carrierFrame(id, context) })),
    // An older edition has a line more.
    ...(["timeline", "modality-matrix"] as const).map((id) => ({
      path: embedPath(locale, id, folder),
      size: figureFrame(show(id, older)),
    })),
    { path: carrierEmbedPath(locale, "ntt", folder), size: carrierFrame("ntt", older) },
  ];
};

for (const name of setNames) {
  test(`without a script a frame holds all of its figure, with the fonts ${name}`, async () => {
    const browser = await launchWithFonts(name);
    const page = await browser.newPage();
    let code = "";
    // A page of the same origin, so that the test may look into its frames; they run no script.
    await page.route(`${SITE}/host`, (route) =>
      route.fulfill({ contentType: "text/html", body: `<!doctype html><style>body{margin:0}</style>${code}` }),
    );
    const faults: string[] = [];
    for (const locale of localesOf(name)) {
      for (const { path, size } of frames(locale)) {
        code = [undefined, ...frameWidths]
          .map((width) =>
            embedCode({ src: SITE + path, title: String(width ?? "100%"), size, ...(width ? { width } : {}) }),
          )
          .join("")
          .replaceAll(/sandbox="[^"]*"/g, 'sandbox="allow-same-origin"')
          .replaceAll(' loading="lazy"', "");
        await page.setViewportSize({ width: 1000, height: 800 });
        await page.goto(`${SITE}/host`);
        for (const width of name === setNames[0] ? WINDOWS : FEW_WINDOWS) {
          await page.setViewportSize({ width, height: 800 });
          const measured = await page.evaluate(() =>
            [...document.querySelectorAll("iframe")].map((frame) => ({
              title: frame.title,
              wide: frame.clientWidth,
              tall: frame.contentDocument?.body.getBoundingClientRect().height ?? 0,
              spare: frame.clientHeight - (frame.contentDocument?.body.getBoundingClientRect().height ?? Number.NaN),
            })),
          );
          expect(measured).toHaveLength(frameWidths.length + 1);
          for (const { title, wide, spare, tall } of measured) {
            // A frame of a fixed width narrowed by its window, phones aside, may be low: then it scrolls.
            if (title !== "100%" && wide < Number(title) && wide > PHONE) continue;
            // A long table has many lines that may break once more in other fonts, and is lower in a wide column.
            const most = Math.max(wide > 760 ? SPARE_WHEN_WIDE : SPARE, tall * (wide > 760 ? 1 : 0.4));
            if (!(spare >= 0 && spare <= most)) faults.push(`${path} ${title} in ${width} px: ${spare} px to spare`);
          }
        }
      }
    }
    expect(faults).toEqual([]);
    await browser.close();
  });
}

test("oEmbed gives the height that goes with its width", () => {
  for (const locale of locales) {
    for (const id of figureIds) {
      const { width, height, html } = JSON.parse(readFileSync(`out/oembed/${locale}/figures/${id}.json`, "utf8"));
      expect(width).toBe(720);
      expect(height).toBe(figureFrame(show(id, contextIn(locale))).fixed[720]);
      expect(html).toContain(`height="${height}"`);
    }
  }
});

test("a frame that is too low can be scrolled and says that there is more", async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 300 });
  await page.goto(`${SITE}/en/embed/timeline`);
  const sign = () => page.evaluate(() => Number(getComputedStyle(document.body, "::after").opacity));
  await expect.poll(sign).toBe(1);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(sign).toBeLessThan(0.1);
  await expect(page.locator(".figure-foot a")).toBeInViewport();
  await page.setViewportSize({ width: 600, height: 2000 });
  await expect.poll(sign).toBe(0);
});

/** Relative luminance of a colour as CSS writes it, WCAG. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

for (const scheme of ["light", "dark"] as const) {
  test(`a transparent frame has dark ink on a ${scheme} system, by setting and by address, without a script`, async ({
    browser,
  }) => {
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ javaScriptEnabled, colorScheme: scheme });
      const page = await context.newPage();
      for (const locale of locales) {
        for (const { path } of frames(locale)) {
          const address = javaScriptEnabled ? `${path}?theme=transparent` : themedEmbed(path, "transparent");
          await page.goto(SITE + address);
          const colours = await page.evaluate(() =>
            ["h1, h3", ".source-line"].map((part) => {
              const element = document.querySelector(part);
              return element ? getComputedStyle(element).color : "";
            }),
          );
          expect(colours, address).not.toContain("");
          for (const colour of colours)
            expect(1.05 / (luminance(colour) + 0.05), `${address} ${colours}`).toBeGreaterThan(4.5);
        }
      }
      await context.close();
    }
  });
}

test("colours of its own have addresses that need no script", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: "dark" });
  const page = await context.newPage();
  const grounds = { light: "rgb(255, 255, 255)", dark: "rgb(22, 25, 29)", transparent: "rgba(0, 0, 0, 0)" };
  for (const theme of embedThemes) {
    await page.goto(SITE + themedEmbed("/ja/embed/model-size", theme));
    await expect(page.locator(".figure")).toHaveCSS("background-color", grounds[theme]);
    await page.goto(SITE + themedEmbed("/ja/embed/explore?measure=gpu-count", theme));
    await expect(page.locator("noscript, .note").first()).toBeAttached();
  }
  await context.close();
});

/** Schemes a page of somebody else may have, and how it says so. */
const HOST_SCHEMES = ["normal", "light", "dark", "light dark"];

for (const system of ["light", "dark"] as const) {
  test(`the host's ground shows through a transparent frame, whatever its colour scheme, on a ${system} system`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ colorScheme: system, viewport: { width: 720, height: 300 } });
    const page = await context.newPage();
    const ground = [1, 200, 3];
    const paper = { light: [255, 255, 255], dark: [22, 25, 29] };
    for (const scheme of HOST_SCHEMES) {
      for (const { path, size } of frames("en").filter(({ path }) => /model-size$|strategy-matrix$|kddi$/.test(path))) {
        for (const [src, expected] of [
          [themedEmbed(SITE + path, "transparent"), ground],
          [`${SITE}${path}?theme=transparent`, ground],
          [themedEmbed(SITE + path, "light"), paper.light],
          [themedEmbed(SITE + path, "dark"), paper.dark],
        ] as const) {
          const code = embedCode({ src, title: "x", width: 720, size });
          const { url, server } = await host({
            "/": `<!doctype html><style>html{color-scheme:${scheme};background:rgb(${ground})}body{margin:0}</style>${code}`,
          });
          await page.goto(url);
          await expect(page.frameLocator("iframe").locator("h1")).toBeVisible();
          // Beside all words, at the frame's edge, as it is on the screen.
          const corner = await sharp(await page.screenshot({ clip: { x: 2, y: 2, width: 1, height: 1 } }))
            .removeAlpha()
            .raw()
            .toBuffer();
          expect([...corner], `${src} on ${scheme}`).toEqual(expected);
          server.close();
        }
      }
    }
    await context.close();
  });
}

test("a host that isolates itself can show a frame", async ({ page }) => {
  const { createServer } = await import("node:http");
  const size = figureFrame(show("model-size", contextIn("en")));
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    const code = embedCode({ src: `${SITE}/en/embed/model-size`, title: "x", size });
    response.end(`<!doctype html><body>${code}<img src="${SITE}/en/figures/model-size.png" alt="">`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await page.goto(`http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`);
  expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(true);
  await expect(page.frameLocator("iframe").locator("h1")).toBeVisible();
  await expect.poll(() => page.locator("img").evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(800);
  server.close();
});
