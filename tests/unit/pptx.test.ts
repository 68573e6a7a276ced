import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { dataset } from "@/lib/dataset";
import { carrierDeck, figureDeck, wholeDeck } from "@/lib/export/pptx/decks";
import { figureParts } from "@/lib/export/pptx/figure-parts";
import { defaultOptions, type FigureId, figureIds, matrixIds } from "@/lib/figures/catalogue";
import { figureContext } from "@/lib/figures/context";
import { describeFigure } from "@/lib/figures/describe";
import { figuresOfCarrier } from "@/lib/figures/facts";
import { rowsOfFigure } from "@/lib/figures/series";
import { locales } from "@/lib/i18n/locales";

const { DOMParser } = new JSDOM().window;

function parse(xml: string, path: string): Document {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  expect(document.querySelector("parsererror"), path).toBeNull();
  return document;
}

async function open(file: Uint8Array): Promise<{ zip: JSZip; xml: Map<string, Document> }> {
  const zip = await JSZip.loadAsync(file);
  const xml = new Map<string, Document>();
  for (const [path, entry] of Object.entries(zip.files)) {
    if (/\.(xml|rels)$/.test(path)) xml.set(path, parse(await entry.async("string"), path));
  }
  return { zip, xml };
}

const paths = (xml: Map<string, Document>, pattern: RegExp) => [...xml.keys()].filter((path) => pattern.test(path));
const texts = (document: Document | undefined, tag: string) =>
  [...(document?.getElementsByTagName(tag) ?? [])].map(({ textContent }) => textContent ?? "");
const chartFigures = figureIds.filter((id) => !matrixIds.includes(id) && id !== "timeline" && id !== "open-vs-closed");

/** Values of a chart's series, top to bottom, as its cache gives them. */
function seriesOf(chart: Document): (number | null)[][] {
  return [...chart.getElementsByTagName("c:ser")].map((series) =>
    [...(series.getElementsByTagName("c:val")[0]?.getElementsByTagName("c:v") ?? [])]
      .map(({ textContent }) => (textContent ? Number(textContent) : null))
      .reverse(),
  );
}

/** Bounds the data set gives for a figure's charts, in rows' order. */
function boundsOf(id: FigureId): { lower: number; upper: number }[] {
  return rowsOfFigure(dataset, id)
    .filter(({ id: row }) => !row.endsWith("-ratio"))
    .flatMap(({ extent, quantity }) => extent ?? quantity ?? []);
}

describe.each(locales)("decks in %s", (locale) => {
  const context = figureContext(locale);

  it.each(figureIds)("%s is one well-formed slide with finding, source and notes", async (id) => {
    const { xml } = await open(await figureDeck(id, context, defaultOptions));
    expect(paths(xml, /^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(1);
    const text = describeFigure(id, context);
    const slide = texts(xml.get("ppt/slides/slide1.xml"), "a:t").join("\n");
    expect(slide).toContain(text.title);
    expect(slide).toContain(text.sourceLine);
    const notes = texts(xml.get("ppt/notesSlides/notesSlide1.xml"), "a:t").join("\n");
    expect(notes).toContain(text.sourceLine);
    for (const row of rowsOfFigure(dataset, id)) {
      if (row.source) expect(notes).toMatch(new RegExp(`${row.source.paragraphs[0]}`));
    }
  });

  it.each(chartFigures)("%s holds native charts whose numbers are the data set's", async (id) => {
    const { zip, xml } = await open(await figureDeck(id, context, defaultOptions));
    const charts = paths(xml, /^ppt\/charts\/chart\d+\.xml$/);
    const parts = figureParts(id, context, defaultOptions);
    expect(charts).toHaveLength(parts.length);
    const drawn = charts.flatMap((path, index) => {
      const [starts = [], spans = []] = seriesOf(xml.get(path) as Document);
      const part = parts[index];
      const factor = part?.kind === "chart" ? part.data.factor : 1;
      return starts.flatMap((start, row) => {
        const span = spans[row];
        return start === null || span === null || span === undefined
          ? []
          : [{ lower: start * factor, upper: (start + span) * factor }];
      });
    });
    const stated = boundsOf(id);
    expect(drawn).toHaveLength(stated.length);
    drawn.forEach((bounds, index) => {
      const { lower, upper } = stated[index] as { lower: number; upper: number };
      expect(bounds.upper / upper).toBeCloseTo(1, 9);
      // A single number on a linear axis is a bar from zero.
      if (bounds.lower !== 0) expect(bounds.lower / lower).toBeCloseTo(1, 9);
      else expect(lower).toBe(upper);
    });
    const workbooks = Object.keys(zip.files).filter((path) => /embeddings\/.*\.xlsx$/.test(path));
    expect(workbooks).toHaveLength(charts.length);
    for (const path of workbooks) {
      const book = await JSZip.loadAsync((await zip.file(path)?.async("uint8array")) as Uint8Array);
      expect(book.file("xl/worksheets/sheet1.xml")).not.toBeNull();
    }
  });

  it("log figures have a log axis, linear ones have none", async () => {
    for (const [id, log] of [
      ["model-size", true],
      ["elyza-stake", false],
    ] as const) {
      const { xml } = await open(await figureDeck(id, context, defaultOptions));
      const [path = ""] = paths(xml, /^ppt\/charts\/chart\d+\.xml$/);
      expect(xml.get(path)?.getElementsByTagName("c:logBase").length ?? 0, id).toBe(log ? 1 : 0);
    }
  });

  it("hatch what is planned and dot what is claimed", async () => {
    const stake = await open(await figureDeck("elyza-stake", context, defaultOptions));
    const [path = ""] = paths(stake.xml, /^ppt\/charts\/chart\d+\.xml$/);
    expect(stake.xml.get(path)?.getElementsByTagName("a:pattFill").length).toBeGreaterThan(0);
    const speed = await open(await figureDeck("development-speed", context, defaultOptions));
    const [speedPath = ""] = paths(speed.xml, /^ppt\/charts\/chart\d+\.xml$/);
    expect(speed.xml.get(speedPath)?.querySelector('[val="sysDot"]')).not.toBeNull();
    const timeline = await open(await figureDeck("timeline", context, defaultOptions));
    const slide = timeline.xml.get("ppt/slides/slide1.xml");
    expect(slide?.getElementsByTagName("a:pattFill").length).toBeGreaterThan(0);
    expect(slide?.querySelector('[name*="§"]')).toBeNull();
  });

  it.each(matrixIds)("%s is a native table with every cell", async (id) => {
    const { xml } = await open(await figureDeck(id, context, defaultOptions));
    const slide = xml.get("ppt/slides/slide1.xml");
    const [part] = figureParts(id, context, defaultOptions);
    if (part?.kind !== "matrix") throw new Error("not a matrix");
    expect(slide?.getElementsByTagName("a:tc")).toHaveLength(
      (part.series.columns.length + 1) * (part.series.lines.length + 1),
    );
  });

  it("name a Japanese font for East Asian text, everywhere", async () => {
    const { xml } = await open(await wholeDeck(context, defaultOptions));
    for (const path of paths(xml, /^ppt\/(slides\/slide|charts\/chart)\d+\.xml$/)) {
      const named = [...(xml.get(path)?.getElementsByTagName("a:ea") ?? [])].map((font) =>
        font.getAttribute("typeface"),
      );
      expect(new Set(named), path).toEqual(new Set(["Yu Gothic"]));
    }
  });

  it("come whole and by carrier", async () => {
    const whole = await open(await wholeDeck(context, defaultOptions));
    expect(paths(whole.xml, /^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(figureIds.length + 1);
    const carrier = await open(await carrierDeck("kddi", context, defaultOptions));
    expect(paths(carrier.xml, /^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(
      figuresOfCarrier(dataset, "kddi").length + 1,
    );
  });
});

const office = ["soffice", "libreoffice"].find((program) => spawnSync(program, ["--version"]).status === 0);
if (!office) console.log("LibreOffice is not installed: the decks are not converted to PDF here");

describe.skipIf(!office)("LibreOffice", () => {
  it.each(locales)(
    "opens the %s deck and draws every slide",
    async (locale) => {
      const folder = mkdtempSync(join(tmpdir(), "deck-"));
      writeFileSync(join(folder, "deck.pptx"), await wholeDeck(figureContext(locale), defaultOptions));
      execFileSync(
        office as string,
        [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "pdf", "deck.pptx"],
        { cwd: folder, stdio: "pipe", timeout: 120_000 },
      );
      const pdf = readFileSync(join(folder, "deck.pdf"), "latin1");
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(figureIds.length + 1);
    },
    150_000,
  );
});
