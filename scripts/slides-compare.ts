import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "@playwright/test";
import { JSDOM } from "jsdom";
import { carriersOf, dataset } from "@/lib/dataset";
import { figureIds, isFigureId } from "@/lib/figures/catalogue";
import { light } from "@/lib/figures/colours";
import { locales } from "@/lib/i18n/locales";
import { type FigureFile, figureFile } from "@/lib/site/files";
import { chromiumOptions } from "./chromium.mjs";
import { toPdf } from "./office.mjs";
import { plainText } from "./plain-text.mjs";

// npm run slides:compare -- [figure ...]: each figure's slide, as LibreOffice draws it, beside its picture for slides:
// lines of the picture the slide lacks, and carriers' colours by their order and their share of the ink. Needs
// LibreOffice and Poppler, installed by hand.

const run = (program: string, args: string[]) => execFileSync(program, args, { stdio: ["ignore", "pipe", "ignore"] });

/** Slides of a deck that was drawn, as pictures and as text. */
function slidesOf(pdf: string) {
  const name = pdf.replace(/\.pdf$/, "");
  run("pdftoppm", ["-scale-to-x", "960", "-scale-to-y", "540", "-png", pdf, name]);
  const text = plainText(run("pdftotext", ["-raw", pdf, "-"]).toString());
  const pages = Number(/Pages:\s+(\d+)/.exec(run("pdfinfo", [pdf]).toString())?.[1]);
  const picture = (page: number) => `${name}-${String(page).padStart(String(pages).length, "0")}.png`;
  return { text, pictures: Array.from({ length: pages }, (_, index) => picture(index + 1)) };
}

/** A number along an axis, with its unit. */
const TICK = /^[¥$]?[\d.,]+\s?[^\d\s]{0,8}$/u;

/** Lines of text in a figure's picture; numbers along an axis aside. */
function textLines(svg: string): string[] {
  const document = new JSDOM(svg, { contentType: "image/svg+xml" }).window.document;
  const lines = [...document.querySelectorAll("text")].flatMap((text) => {
    const spans = [...text.querySelectorAll("tspan")];
    return (spans.length ? spans : [text]).map(({ textContent }) => textContent?.trim() ?? "");
  });
  return [...new Set(lines)].filter((line) => plainText(line).length > 1 && !TICK.test(line));
}

const browser = await chromium.launch(chromiumOptions());
const page = await browser.newPage();

/** How much of the coloured ink of some pictures each colour has, and how far down it lies on the whole. */
async function inkOf(files: string[], colours: string[]): Promise<{ share: number; height: number }[]> {
  const pictures = files.map((file) => `data:image/png;base64,${readFileSync(file).toString("base64")}`);
  return page.evaluate(
    async ({ pictures, colours }) => {
      const targets = colours.map((colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)));
      const found = targets.map(() => ({ count: 0, sum: 0 }));
      for (const [index, source] of pictures.entries()) {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const paper = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
        paper.drawImage(image, 0, 0);
        const { data } = paper.getImageData(0, 0, image.width, image.height);
        for (let at = 0; at < data.length; at += 4) {
          const place = targets.findIndex((target) =>
            target.every((value, channel) => Math.abs(value - (data[at + channel] as number)) < 20),
          );
          const one = found[place];
          if (!one) continue;
          one.count += 1;
          one.sum += index + at / data.length;
        }
      }
      const all = found.reduce((sum, { count }) => sum + count, 0);
      return found.map(({ count, sum }) => ({ share: all ? count / all : 0, height: count ? sum / count : 0 }));
    },
    { pictures, colours },
  );
}

/** Missing lines that are told. */
const SHOWN = 4;
/** Less than this share of the ink is the edge of something else. */
const LEAST = 0.01;
const wanted = process.argv.slice(2);
for (const id of wanted) if (!isFigureId(id)) throw new Error(`${id}: is no figure: one of ${figureIds.join(", ")}`);
const carriers = carriersOf(dataset);
const colours = light.carriers.slice(0, carriers.length);
console.log(
  "| figure | lines of the picture not on the slide | order of colours, page → slide | largest difference of a colour’s share |",
);
console.log("| --- | --- | --- | --- |");
for (const locale of locales) {
  const ids = figureIds.filter((one) => wanted.length === 0 || wanted.includes(one));
  const folder = resolve("screenshots/compare", locale);
  const fileOf = (id: (typeof ids)[number], kind: FigureFile) => resolve("out", figureFile(locale, id, kind).slice(1));
  const pdfs = toPdf(
    ids.map((id) => fileOf(id, "pptx")),
    folder,
  );
  for (const [index, id] of ids.entries()) {
    const slide = slidesOf(pdfs[index] as string);
    const lines = textLines(readFileSync(fileOf(id, "svg"), "utf8"));
    // A slide says date and status in places of their own.
    const isThere = (line: string) => line.split(/、|, /).every((words) => slide.text.includes(plainText(words)));
    const missing = lines.filter((line) => !isThere(line));
    const [there, here] = await Promise.all([inkOf([fileOf(id, "slide")], colours), inkOf(slide.pictures, colours)]);
    const order = (ink: typeof there) =>
      ink
        .map((one, index) => ({ ...one, name: carriers[index]?.id ?? "" }))
        .filter(({ share }) => share > LEAST)
        .sort((a, b) => a.height - b.height)
        .map(({ name }) => name)
        .join(" ");
    const apart = Math.max(...there.map(({ share }, index) => Math.abs(share - (here[index]?.share ?? 0))));
    console.log(
      `| ${locale} ${id} | ${missing.length} of ${lines.length}${missing.length ? `: ${missing.slice(0, SHOWN).join(" · ")}` : ""} | ${order(there) || "none"} → ${order(here) || "none"} | ${Math.round(apart * 100)} % |`,
    );
  }
}
await browser.close();
