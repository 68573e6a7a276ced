import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "@playwright/test";
import { chromiumOptions } from "../chromium.mjs";

// npm run fonts:measure: writes the advance widths texts are laid out by. Run by hand when a font is added;
// needs the fonts that npm test installs.

const require = createRequire(import.meta.url);
const range = (/** @type {number} */ from, /** @type {number} */ to) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
const characters = [...range(0x20, 0x7e), ...range(0xa1, 0xac), ...range(0xae, 0xff), ..."–—‘’“”†•…−€™→←"];

/** The two we ship pictures in, then the widest of those readers have. */
const families = {
  "Noto Sans": { regular: "noto-sans/400Regular/NotoSans_400Regular", bold: "noto-sans/700Bold/NotoSans_700Bold" },
  "Noto Sans JP": {
    regular: "noto-sans-jp/400Regular/NotoSansJP_400Regular",
    bold: "noto-sans-jp/700Bold/NotoSansJP_700Bold",
  },
  "DejaVu Sans": null,
  "DejaVu Math TeX Gyre": null,
};
const weights = { regular: 400, bold: 700 };

const faces = Object.entries(families).flatMap(([family, files]) =>
  files
    ? Object.entries(files).map(([weight, file]) => {
        const bytes = readFileSync(require.resolve(`@expo-google-fonts/${file}.ttf`)).toString("base64");
        return `@font-face{font-family:"${family}";font-weight:${weights[/** @type {"regular"} */ (weight)]};src:url(data:font/ttf;base64,${bytes})}`;
      })
    : [],
);
const browser = await chromium.launch(chromiumOptions());
const page = await browser.newPage();
await page.setContent(`<style>${faces.join("")}</style>`);
const widths = await page.evaluate(
  async ({ characters, families, weights }) => {
    const canvas = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
    /** @type {Record<string, Record<string, number[]>>} */
    const all = {};
    for (const family of families) {
      all[family] = {};
      for (const [name, weight] of Object.entries(weights)) {
        const font = `${weight} 1000px "${family}"`;
        await document.fonts.load(font);
        canvas.font = `${font}, monospace`;
        all[family][name] = characters.map((character) => Math.round(canvas.measureText(character).width));
      }
    }
    return all;
  },
  { characters, families: Object.keys(families), weights },
);
await browser.close();
writeFileSync(
  "lib/format/advance-widths.json",
  `${JSON.stringify({ characters: characters.join(""), families: widths })}\n`,
);
