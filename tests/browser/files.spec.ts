import { existsSync, readFileSync } from "node:fs";
import { extract } from "@extractus/oembed-extractor";
import { expect, test } from "@playwright/test";
import JSZip from "jszip";
import { carriersOf, dataset } from "@/lib/dataset";
import { figureIds } from "@/lib/figures/catalogue";
import { locales } from "@/lib/i18n/locales";
import { barePath } from "@/lib/site/address";
import { pagesWithCards } from "@/lib/site/cards";
import { cardPath, deckPath, type FigureFile, figureFile, figureFileKinds } from "@/lib/site/files";

const SITE = "http://localhost:3211";
/** The address the site was built for; the test server stands in for it. */
const BUILT_FOR = "http://localhost:3000";

/** Width and height of a PNG. */
function pngSize(bytes: Buffer): [number, number] {
  expect(bytes.subarray(0, 8).toString("hex")).toBe("89504e470d0a1a0a");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const types: Record<FigureFile, RegExp> = {
  svg: /^image\/svg\+xml/,
  outlines: /^image\/svg\+xml/,
  png: /^image\/png/,
  png2x: /^image\/png/,
  slide: /^image\/png/,
  slideSmall: /^image\/png/,
  square: /^image\/png/,
  transparent: /^image\/png/,
  pptx: /^application\/vnd\.openxmlformats-officedocument\.presentationml\.presentation/,
  csv: /^text\/csv/,
  json: /^application\/json/,
};

for (const locale of locales) {
  test(`every file of every figure in ${locale} is served whole and valid`, async ({ request }) => {
    for (const id of figureIds) {
      for (const kind of figureFileKinds) {
        const path = figureFile(locale, id, kind);
        const response = await request.get(SITE + path);
        expect(response.status(), path).toBe(200);
        expect(response.headers()["content-type"], path).toMatch(types[kind]);
        const bytes = await response.body();
        if (kind === "png") expect(pngSize(bytes)[0], path).toBe(800);
        if (kind === "png2x" || kind === "transparent") expect(pngSize(bytes)[0], path).toBe(1600);
        if (kind === "slide") expect(pngSize(bytes), path).toEqual([1920, 1080]);
        if (kind === "slideSmall") expect(pngSize(bytes), path).toEqual([960, 540]);
        if (kind === "square") expect(pngSize(bytes), path).toEqual([1080, 1080]);
        if (kind === "csv") expect(bytes.subarray(0, 3).toString("hex"), path).toBe("efbbbf");
        if (kind === "json") expect(JSON.parse(bytes.toString()).id, path).toBe(id);
        if (kind === "pptx") expect((await JSZip.loadAsync(bytes)).file("ppt/presentation.xml"), path).not.toBeNull();
        if (kind === "outlines") {
          const svg = bytes.toString();
          expect(svg, path).not.toMatch(/<text|font-family|NaN/);
          expect(svg, path).toMatch(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/);
        }
        if (kind === "svg") {
          const svg = bytes.toString();
          // What office programs and drawing programs stumble over.
          expect(svg, path).not.toMatch(/var\(|foreignObject|<style|class=|href=|paint-order|NaN|undefined/);
          expect(svg, path).toMatch(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/);
        }
      }
    }
  });

  test(`an SVG in ${locale} is drawn by Chromium as an image, within its bounds`, async ({ page }) => {
    for (const id of figureIds) {
      await page.goto(SITE + figureFile(locale, id, "svg"));
      const outside = await page.evaluate(() => {
        const { width, height } = document.documentElement.getBoundingClientRect();
        return [...document.querySelectorAll("text")]
          .filter((text) => {
            const box = text.getBoundingClientRect();
            return box.left < -1 || box.top < -1 || box.right > width + 1 || box.bottom > height + 1;
          })
          .map(({ textContent }) => textContent);
      });
      expect(outside, id).toEqual([]);
    }
  });

  test(`decks and cards in ${locale}`, async ({ request }) => {
    for (const path of [
      deckPath(locale, { page: "slides" }),
      ...carriersOf(dataset).map(({ id }) => deckPath(locale, { page: "carrier", id })),
    ]) {
      const response = await request.get(SITE + path);
      expect(response.headers()["content-type"], path).toMatch(types.pptx);
      await JSZip.loadAsync(await response.body());
    }
    for (const page of pagesWithCards(dataset)) {
      expect(pngSize(readFileSync(`out${cardPath(locale, page)}`)), cardPath(locale, page)).toEqual([1200, 630]);
    }
  });

  test(`an oEmbed consumer finds figures and carriers in ${locale}`, async () => {
    const toServer = (url: string | URL) => fetch(String(url).replace(BUILT_FOR, SITE));
    const pages = [
      ...figureIds.map((id) => ({ page: "figure", id }) as const),
      ...carriersOf(dataset).map(({ id }) => ({ page: "carrier", id }) as const),
    ];
    for (const page of pages) {
      const found = (await extract(SITE + barePath(locale, page), {}, toServer as typeof fetch)) as Record<
        string,
        unknown
      >;
      expect(found).toMatchObject({ version: "1.0", type: "rich", width: 720 });
      const html = String(found.html);
      const src = /src="([^"]+)"/.exec(html)?.[1] ?? "";
      expect((await toServer(src)).status, src).toBe(200);
      expect((await toServer(String(found.thumbnail_url))).status).toBe(200);
      expect(html).toContain(`height="${found.height}"`);
    }
  });
}

test("pages tell search engines and previews what they hold", async ({ page }) => {
  for (const locale of locales) {
    await page.goto(`${SITE}/${locale}/figures/compute-gap`);
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
    expect(data).toMatchObject({ "@type": "Dataset", inLanguage: locale });
    for (const { contentUrl } of data.distribution) {
      expect(existsSync(`out${new URL(contentUrl).pathname}`), contentUrl).toBe(true);
    }
    const image = await page.locator('meta[property="og:image"]').getAttribute("content");
    expect(existsSync(`out${new URL(image ?? "").pathname}`), image ?? "").toBe(true);
    await page.goto(`${SITE}/${locale}/sources`);
    const all = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
    for (const { contentUrl } of all.distribution) {
      expect(existsSync(`out${new URL(contentUrl).pathname}`), contentUrl).toBe(true);
    }
  }
});
