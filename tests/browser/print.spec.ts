import { expect, type Page, test } from "@playwright/test";
import { getDocumentProxy } from "unpdf";
import { plainText } from "../../scripts/plain-text.mjs";
import { sitePaths } from "./pages";

/** A run of text on a sheet: its box in points, from the lower left corner. */
interface Run {
  text: string;
  left: number;
  right: number;
  bottom: number;
  top: number;
}

interface Sheet {
  width: number;
  height: number;
  runs: Run[];
}

/** What stands on the sheets of a printed page. */
async function print(page: Page, format: "A4" | "Letter"): Promise<Sheet[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format, preferCSSPageSize: false })));
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const runs = (await sheet.getTextContent()).items.flatMap((item) => {
      if (!("str" in item) || !item.str.trim()) return [];
      const [, , , size, left, base] = item.transform as [number, number, number, number, number, number];
      // Ascenders and descenders may touch the line above and below; words may not.
      return [{ text: item.str, left, right: left + item.width, bottom: base, top: base + 0.6 * size }];
    });
    sheets.push({ width, height, runs });
  }
  return sheets;
}

const textOf = ({ runs }: Sheet) => plainText(runs.map(({ text }) => text).join(""));

/** Pairs of different words that lie over each other. */
function overlaps({ runs }: Sheet): string[] {
  const found: string[] = [];
  // Brackets side by side share a square.
  const words = runs.filter(({ text }) => plainText(text));
  for (const [index, a] of words.entries()) {
    for (const b of words.slice(index + 1)) {
      // A halo is the same words once more.
      if (a.text.includes(b.text) || b.text.includes(a.text)) continue;
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom);
      // On one line, signs of one text are set close.
      const least = Math.abs(a.bottom - b.bottom) < 1 ? a.top - a.bottom : 1;
      if (wide > least && high > 1) found.push(`${a.text} | ${b.text}`);
    }
  }
  return found;
}

test.describe("on paper", () => {
  for (const path of sitePaths()) {
    test(`${path} is whole, with the dark theme remembered`, async ({ page }) => {
      await page.addInitScript(() => localStorage.setItem("theme", "dark"));
      await page.goto(path);
      const figures = await page.locator("main .figure-inner:has(.source-line)").evaluateAll((all) =>
        all.map((figure) => ({
          title: figure.querySelector("h1, h2, h3")?.textContent ?? "",
          source: figure.querySelector(".source-line")?.textContent ?? "",
          isTable: figure.querySelector(".matrix") !== null,
        })),
      );
      const heading = (await page.locator("h1").first().textContent()) ?? "";
      for (const format of ["A4", "Letter"] as const) {
        const sheets = await print(page, format);
        const texts = sheets.map(textOf);
        expect(texts[0]).toContain(plainText(heading));
        for (const { title, source, isTable } of figures) {
          const first = texts.findIndex((text) => text.includes(plainText(title)));
          const last = texts.findLastIndex((text) => text.includes(plainText(source)));
          expect(first, `${format}: ${title}`).toBeGreaterThanOrEqual(0);
          // A table may run over sheets, with its head on each; a drawing may not.
          const on = texts.filter((text) => text.includes(plainText(source)) && text.includes(plainText(title)));
          if (isTable) expect(last, `${format}: ${title}`).toBeGreaterThanOrEqual(first);
          else expect(on.length, `${format}: ${title}`).toBeGreaterThan(0);
        }
        for (const [index, sheet] of sheets.entries()) {
          const where = `${format}, sheet ${index + 1} of ${sheets.length}`;
          expect(overlaps(sheet), where).toEqual([]);
          const cut = sheet.runs.filter(
            ({ left, right, bottom, top }) => left < 0 || bottom < 0 || right > sheet.width || top > sheet.height,
          );
          expect(cut, where).toEqual([]);
          expect(sheet.runs.length, where).toBeGreaterThan(0);
        }
      }

      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      const light = await page.evaluate(() => {
        const luminance = (colour: string) => {
          const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
            const share = Number(part) / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const isShown = (element: Element) => element.checkVisibility?.() ?? true;
        const texts = [...document.querySelectorAll<HTMLElement | SVGElement>("body *")].filter(
          (element) =>
            isShown(element) && [...element.childNodes].some((node) => node instanceof Text && node.data.trim()),
        );
        return {
          ground: luminance(getComputedStyle(document.body).backgroundColor),
          scheme: getComputedStyle(document.documentElement).colorScheme,
          faint: texts
            .filter((element) => {
              const style = getComputedStyle(element);
              const colour = element instanceof SVGElement ? style.fill : style.color;
              return 1.05 / (luminance(colour) + 0.05) < 4.5;
            })
            .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`),
        };
      });
      expect(light).toEqual({ ground: 1, scheme: "light", faint: [] });
    });
  }

  test("a figure drawn live for a narrow screen shows on a wide sheet", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto("/en/figures/compute-gap?scale=linear");
    await expect(page.locator(".drawing.wide")).toContainText("Linear scale");
    const [sheet] = await print(page, "A4");
    expect(textOf(sheet as Sheet)).toContain(plainText("350,000"));
  });
});
