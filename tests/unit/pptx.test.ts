import { JSDOM } from "jsdom";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { dataset } from "@/lib/dataset";
import { carrierDeck, figureDeck, wholeDeck } from "@/lib/export/pptx/decks";
import { figureParts } from "@/lib/export/pptx/parts";
import { type FigureId, figureIds, matrixIds } from "@/lib/figures/catalogue";
import { figureContext } from "@/lib/figures/context";
import { describeFigure } from "@/lib/figures/describe";
import { figuresOfCarrier } from "@/lib/figures/facts";
import { defaultOptions } from "@/lib/figures/options";
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
const texts = (document: Document | Element | undefined, tag: string) =>
  [...(document?.getElementsByTagName(tag) ?? [])].map(({ textContent }) => textContent ?? "");
const chartFigures = figureIds.filter((id) => !matrixIds.includes(id) && id !== "timeline" && id !== "open-vs-closed");

/** Values of a chart's series by column of its workbook, top to bottom, as its cache gives them. */
function cacheOf(chart: Document): Map<string, string> {
  const cells = new Map<string, string>();
  for (const reference of ["c:numRef", "c:strRef"].flatMap((tag) => [...chart.getElementsByTagName(tag)])) {
    const [, column = "", first = ""] = /\$([A-Z]+)\$(\d+)/.exec(texts(reference, "c:f")[0] ?? "") ?? [];
    for (const point of reference.getElementsByTagName("c:pt")) {
      const cell = `${column}${Number(first) + Number(point.getAttribute("idx"))}`;
      cells.set(cell, texts(point, "c:v")[0] ?? "");
    }
  }
  return cells;
}

/** Cells of a workbook's first sheet: what they show, and the formula behind it. */
async function cellsOf(book: Uint8Array): Promise<Map<string, { shown: string; formula?: string }>> {
  const { xml } = await open(book);
  return new Map(
    [...(xml.get("xl/worksheets/sheet1.xml")?.getElementsByTagName("c") ?? [])].map((cell) => [
      cell.getAttribute("r") ?? "",
      { shown: texts(cell, "v")[0] ?? texts(cell, "t")[0] ?? "", formula: texts(cell, "f")[0] },
    ]),
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
    const { xml } = await open(await figureDeck(id, context, defaultOptions));
    const charts = paths(xml, /^ppt\/charts\/chart\d+\.xml$/);
    const parts = figureParts(id, context, defaultOptions);
    expect(charts).toHaveLength(parts.length);
    const drawn = charts.flatMap((path, index) => {
      const cells = cacheOf(xml.get(path) as Document);
      const part = parts[index];
      const { rows, factor } = part?.kind === "chart" ? part.data : { rows: [], factor: 1 };
      return rows.flatMap((_, row) => {
        const [start, length] = [cells.get(`D${row + 2}`), cells.get(`E${row + 2}`)];
        if (start === undefined || length === undefined) return [];
        return [{ lower: Number(start) * factor, upper: (Number(start) + Number(length)) * factor }];
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
  });

  it.each(chartFigures)("%s: “Edit data” changes nothing, and a person understands what it shows", async (id) => {
    const { zip, xml } = await open(await figureDeck(id, context, defaultOptions));
    const charts = paths(xml, /^ppt\/charts\/chart\d+\.xml$/);
    for (const [index, path] of charts.entries()) {
      const book = await zip.file(`ppt/embeddings/Microsoft_Excel_Sheet${index + 1}.xlsx`)?.async("uint8array");
      const cells = await cellsOf(book as Uint8Array);
      const cache = cacheOf(xml.get(path) as Document);
      for (const [cell, shown] of cache) expect(cells.get(cell)?.shown, `${path} ${cell}`).toBe(shown);
      for (const [cell, { shown, formula }] of cells) {
        if (/^[DE](?!1$)/.test(cell)) expect(cache.get(cell), `${path} ${cell}`).toBe(shown);
        // What a bar starts from and how long it is follows from the bounds beside it.
        const [, column, row] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
        const numberAt = (name: string) => Number(cells.get(`${name}${row}`)?.shown);
        if (row !== "1" && column === "E") {
          expect(formula).toBe(`C${row}-D${row}`);
          expect(Number(shown)).toBeCloseTo(numberAt("C") - numberAt("D"), 9);
        }
        if (row !== "1" && column === "D") expect(formula ? numberAt("B") : 0).toBe(Number(shown));
      }
      const headings = ["A", "B", "C", "D", "E", "F", "G"].map((column) => cells.get(`${column}1`)?.shown ?? "");
      expect(new Set(headings).size).toBe(7);
      expect(headings[3]).toMatch(/invisible|透明/);
    }
  });

  it.each(chartFigures)("%s: numbers on the axis are written in full, never ending in a bare point", async (id) => {
    const { xml } = await open(await figureDeck(id, context, defaultOptions));
    for (const path of paths(xml, /^ppt\/charts\/chart\d+\.xml$/)) {
      for (const format of xml.get(path)?.getElementsByTagName("c:numFmt") ?? []) {
        expect(format.getAttribute("formatCode"), path).toMatch(/^(?:General|#,##0(?:\.0+)?)$/);
      }
    }
  });

  it.each(figureIds)("%s can be read without being seen", async (id) => {
    const { xml } = await open(await figureDeck(id, context, defaultOptions));
    const slide = xml.get("ppt/slides/slide1.xml") as Document;
    const { title, sourceLine } = describeFigure(id, context);
    const heading = [...slide.getElementsByTagName("p:sp")].find((shape) => shape.querySelector('[type="title"]'));
    expect(texts(heading, "a:t").join("")).toBe(title);
    const alternatives = [...slide.getElementsByTagName("p:cNvPr")].map((shape) => shape.getAttribute("descr") ?? "");
    const whole = alternatives.filter((text) => text.includes(title) && text.includes(sourceLine));
    expect(whole).toHaveLength(figureParts(id, context, defaultOptions).length);
    for (const text of whole) expect(text).toMatch(/グラフ|表|chart|Table|Timeline/);
    for (const text of whole) expect(text).toMatch(/の内訳は|^.*Of \d+: /);
    for (const run of slide.getElementsByTagName("a:rPr")) {
      expect(run.getAttribute("lang")).toBe(locale === "ja" ? "ja-JP" : "en-US");
    }
    for (const table of slide.getElementsByTagName("a:tblPr")) expect(table.getAttribute("firstRow")).toBe("1");
  });

  it("number the shapes of a slide apart, and say whose the document is", async () => {
    const { xml } = await open(await wholeDeck(context, defaultOptions));
    for (const path of paths(xml, /^ppt\/(?:slides|slideLayouts|slideMasters|notesSlides)\/\w+\.xml$/)) {
      const ids = [...(xml.get(path)?.getElementsByTagName("p:cNvPr") ?? [])].map((shape) => shape.getAttribute("id"));
      expect(new Set(ids).size, path).toBe(ids.length);
    }
    const core = xml.get("docProps/core.xml");
    const { t } = context;
    expect(texts(core, "dc:title")).toEqual([t("site.name")]);
    expect(texts(core, "dc:subject")[0]).toContain(String(figureIds.length));
    expect(texts(core, "dc:creator")).toEqual([t("site.name")]);
    expect(JSON.stringify([...xml.keys()])).not.toMatch(/pptxgen/i);
  });

  it("are the same bytes each time", async () => {
    const [first, second] = await Promise.all([1, 2].map(() => wholeDeck(context, defaultOptions)));
    expect(Buffer.compare(first as Uint8Array, second as Uint8Array)).toBe(0);
  });

  it("show what the page shows: what is not stated, fills by status, brackets of the language", async () => {
    for (const id of chartFigures) {
      const { xml } = await open(await figureDeck(id, context, defaultOptions));
      const names = paths(xml, /^ppt\/charts\/chart\d+\.xml$/).flatMap((path) => [
        ...cacheOf(xml.get(path) as Document).values(),
      ]);
      for (const row of rowsOfFigure(dataset, id)) {
        if (row.kind !== "not-stated") continue;
        const flat = names.join("").replace(/\s/g, "");
        expect(flat, id).toContain((row.label?.[locale] ?? "").replace(/\s/g, ""));
        expect(flat, id).toContain(context.t("vocabulary.notStated").replace(/\s/g, ""));
      }
      if (locale === "en") expect(names.join(""), id).not.toMatch(/[［］（）：、。]/);
    }
    const { xml } = await open(await figureDeck("elyza-stake", context, defaultOptions));
    const [path = ""] = paths(xml, /^ppt\/charts\/chart\d+\.xml$/);
    expect(xml.get(path)?.getElementsByTagName("c:dPt")).toHaveLength(2);
    expect(xml.get(path)?.getElementsByTagName("a:pattFill")).toHaveLength(2);
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
  });

  it.each(matrixIds)("%s is a native table with every cell", async (id) => {
    const { xml } = await open(await figureDeck(id, context, defaultOptions));
    const slide = xml.get("ppt/slides/slide1.xml");
    const [part] = figureParts(id, context, defaultOptions);
    if (part?.kind !== "matrix") throw new Error("not a matrix");
    expect(slide?.getElementsByTagName("a:tc")).toHaveLength(
      (part.matrix.columns.length + 1) * (part.matrix.lines.length + 1),
    );
  });

  it("take fonts and colours from the theme, which names a Japanese font", async () => {
    const { xml } = await open(await wholeDeck(context, defaultOptions));
    const theme = xml.get("ppt/theme/theme1.xml");
    const faces = [...(theme?.getElementsByTagName("a:ea") ?? [])].map((font) => font.getAttribute("typeface"));
    expect(faces).toEqual(["Yu Gothic", "Yu Gothic"]);
    for (const path of paths(xml, /^ppt\/(slides\/slide|charts\/chart)\d+\.xml$/)) {
      expect(xml.get(path)?.querySelector("latin, ea, srgbClr"), path).toBeNull();
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
