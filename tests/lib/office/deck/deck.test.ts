import { describe, expect, it } from "vitest";
import type { Context } from "@/lib/context/context";
import { type CatalogueId, figuresIn } from "@/lib/figures/catalogue";
import { sourceLines } from "@/lib/figures/describe";
import { defaultOptions } from "@/lib/figures/options";
import { citationText } from "@/lib/figures/row-text";
import { panelsOf, rowsOfFigure } from "@/lib/figures/series";
import { show, showAll } from "@/lib/figures/shown";
import { locales } from "@/lib/i18n/locales";
import { makeDeck } from "@/lib/office/deck/deck";
import { figureParts, figureSlides, linesLeftOut } from "@/lib/office/deck/parts";
import { figureDeck, wholeDeck } from "@/lib/office/decks";
import { provenanceOf } from "@/lib/series/provenance";
import { articleContext as contextIn } from "@/tests/article";
import { contextOf, editionFigures } from "@/tests/editions";
import { open, paths, texts } from "../helpers";

const decks = new Map<string, ReturnType<typeof open>>();

/** The deck of a figure, opened once for all that is asked of it. */
function opened(id: CatalogueId, context: Context): ReturnType<typeof open> {
  const key = `${id} ${context.locale} ${context.dataset.edition}`;
  const deck = decks.get(key) ?? figureDeck(show(id, context)).then(open);
  decks.set(key, deck);
  return deck;
}

describe.each(locales)("decks in %s", (locale) => {
  const context = contextIn(locale);

  it.each(editionFigures)("%s %s is well-formed slides, each with finding, source and notes", async (edition, id) => {
    const context = contextOf(locale, edition);
    const { xml } = await opened(id, context);
    const slides = paths(xml, /^ppt\/slides\/slide\d+\.xml$/);
    expect(slides).toHaveLength(figureSlides(show(id, context)).length);
    if (edition === "2024-03") expect(slides).toHaveLength(1);
    const text = show(id, context).words;
    slides.forEach((path, index) => {
      const slide = texts(xml.get(path), "a:t").join("\n");
      expect(slide).toContain(text.title);
      expect(slide).toContain(text.sourceLine);
      const notes = texts(xml.get(`ppt/notesSlides/notesSlide${index + 1}.xml`), "a:t").join("\n");
      expect(notes).toContain(text.sourceLine);
      for (const row of rowsOfFigure(context.dataset, id)) {
        const { source } = provenanceOf(row);
        if (source) expect(notes).toContain(citationText(source, context));
      }
    });
  });

  it("put every line of a long figure on one of its slides", () => {
    const context = contextOf(locale, "2026-11");
    for (const id of [
      "strategy-matrix",
      "strategy-then-now",
      "models",
      "outcomes",
      "timeline",
      "open-vs-closed",
    ] as const) {
      const pages = figureSlides(show(id, context)).flat();
      expect(pages.length, id).toBeGreaterThan(1);
      const lines = pages.flatMap((part) => {
        if (part.kind === "matrix") return part.matrix.lines.map(({ id }) => id);
        return part.kind === "timeline" ? part.rows.map(({ id }) => id) : [];
      });
      const [panel] = panelsOf(context.dataset, id);
      const all = panel?.kind === "matrix" ? panel.matrix.lines : panel?.kind === "timeline" ? panel.rows : [];
      expect(lines, id).toEqual(all.map(({ id }) => id));
    }
  });

  it("says how many lines of a figure of the reader's own a slide has no room for", async () => {
    const context = contextOf(locale, "2026-11");
    const left = linesLeftOut(show("explore", context));
    const [panel] = panelsOf(context.dataset, "explore");
    expect(panel?.kind === "chart" && panel.rows.length - left).toBe(16);
    const { xml } = await open(await makeDeck({ context, figures: showAll(["explore"], context) }));
    const slide = texts(xml.get("ppt/slides/slide1.xml"), "a:t").join("\n");
    expect(slide).toContain(context.t("export.leftOut", { count: left }));
  });

  it.each(editionFigures)("%s %s can be read without being seen", async (edition, id) => {
    const context = contextOf(locale, edition);
    const { xml } = await opened(id, context);
    const slide = xml.get("ppt/slides/slide1.xml") as Document;
    const { title, sourceLine } = show(id, context).words;
    const heading = [...slide.getElementsByTagName("p:sp")].find((shape) => shape.querySelector('[type="title"]'));
    expect(texts(heading, "a:t").join("")).toContain(title);
    const alternatives = [...slide.getElementsByTagName("p:cNvPr")].map((shape) => shape.getAttribute("descr") ?? "");
    const whole = alternatives.filter((text) => text.includes(title) && text.includes(sourceLine));
    expect(whole).toHaveLength(figureParts(show(id, context)).length);
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
    expect(texts(core, "dc:subject")[0]).toContain(String(figuresIn("2024-03").length));
    expect(texts(core, "dc:creator")).toEqual([t("site.name")]);
    expect(JSON.stringify([...xml.keys()])).not.toMatch(/pptxgen/i);
  });

  it("are the same bytes each time", async () => {
    const [first, second] = await Promise.all([1, 2].map(() => wholeDeck(context, defaultOptions)));
    expect(Buffer.compare(first as Uint8Array, second as Uint8Array)).toBe(0);
  });
});

describe("a deck being made", () => {
  const en = contextIn("en");

  it("tells how far it is: before each slide, and before packing", async () => {
    const told: string[] = [];
    const onProgress = (done: number, total: number) => told.push(`${done}/${total}`);
    await makeDeck({ context: en, figures: showAll(["elyza-stake", "timeline"], en), onProgress });
    expect(told).toEqual(["0/2", "1/2", "2/2"]);
  });

  it("opens with its cover, and is named after it, else after its first figure", async () => {
    const cover = { title: "Cover & more", lead: "Lead" };
    const covered = await open(await makeDeck({ context: en, figures: showAll(["timeline"], en), cover }));
    expect(texts(covered.xml.get("ppt/slides/slide1.xml"), "a:t").slice(0, 2)).toEqual(["Cover & more", "Lead"]);
    // A line a source would run over the title, once there are many.
    expect(texts(covered.xml.get("ppt/slides/slide1.xml"), "a:t").slice(2)).toEqual(sourceLines(en));
    expect(covered.xml.has("ppt/notesSlides/notesSlide1.xml")).toBe(false);
    expect(texts(covered.xml.get("docProps/core.xml"), "dc:title")).toEqual(["Cover & more"]);
    const plain = await open(await makeDeck({ context: en, figures: showAll(["timeline"], en) }));
    expect(texts(plain.xml.get("docProps/core.xml"), "dc:title")).toEqual([show("timeline", en).words.title]);
  });

  it("numbers charts through the whole deck", async () => {
    const figures = ["development-speed", "elyza-stake"] as const;
    const { xml } = await open(await makeDeck({ context: en, figures: showAll([...figures], en) }));
    expect(paths(xml, /^ppt\/charts\/chart\d+\.xml$/).sort()).toEqual(
      [1, 2, 3].map((number) => `ppt/charts/chart${number}.xml`),
    );
  });

  it("sets a title too long for its line in smaller type", async () => {
    const sizes = async (figure: "elyza-stake" | "strategy-matrix") => {
      const { xml } = await open(await makeDeck({ context: en, figures: showAll([figure], en) }));
      const [heading] = xml.get("ppt/slides/slide1.xml")?.getElementsByTagName("p:sp") ?? [];
      return heading?.getElementsByTagName("a:rPr")[0]?.getAttribute("sz");
    };
    expect(await sizes("elyza-stake")).toBeNull();
    expect(Number(await sizes("strategy-matrix"))).toBeLessThan(2800);
  });
});
