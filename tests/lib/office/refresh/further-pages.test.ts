import { describe, expect, it } from "vitest";
import { contextIn } from "@/lib/context/context";
import { datasetOf } from "@/lib/dataset";
import type { FigureId } from "@/lib/figures/catalogue";
import { defaultOptions } from "@/lib/figures/options";
import { rowsOfFigure } from "@/lib/figures/series";
import { show, showAll } from "@/lib/figures/shown";
import { makeDeck } from "@/lib/office/deck/deck";
import { figurePages } from "@/lib/office/deck/figure-pages";
import type { FigurePart } from "@/lib/office/deck/parts";
import { openPresentation, slidesOf } from "@/lib/office/package/open";
import { relationshipsPath } from "@/lib/office/package/package";
import { growthOf } from "@/lib/office/refresh/further-pages";
import type { Side } from "@/lib/office/refresh/parts-on-slide";
import { refreshDeck } from "@/lib/office/refresh/refresh";
import type { PartReport } from "@/lib/office/refresh/report";
import { edited, open, texts } from "../helpers";

const OLD = "2024-03";
const then = contextIn("ja", datasetOf(OLD));
const now = contextIn("ja");
const deckOf = (figures: FigureId[], context = then) => makeDeck({ context, figures: showAll(figures, context) });
const countOf = (id: FigureId) => figurePages(show(id, now)).length;
const FIRST = "ppt/slides/slide1.xml";
const PRESENTATION = "ppt/presentation.xml";

/** Words of a deck's slides and of their notes, slide by slide. */
async function wordsOf(bytes: Uint8Array): Promise<{ slide: string[]; notes: string[] }[]> {
  const presentation = await openPresentation(bytes);
  const { xml } = await open(bytes);
  return Promise.all(
    (await slidesOf(presentation)).map(async (path) => {
      const ways = await presentation.file.relationships(path);
      const notes = ways.find(({ type }) => type === "notesSlide")?.target ?? "";
      const back = (await presentation.file.relationships(notes)).find(({ type }) => type === "slide")?.target;
      expect(back).toBe(path);
      return { slide: texts(xml.get(path), "a:t"), notes: texts(xml.get(notes), "a:t") };
    }),
  );
}

describe("a figure that takes more slides than it did", () => {
  it("gets them behind its own, as if the deck had been made of the newer edition", async () => {
    const figures: FigureId[] = ["model-size", "timeline", "strategy-matrix", "elyza-stake"];
    const { bytes, parts } = await refreshDeck({ bytes: await deckOf(figures) });
    expect(await wordsOf(bytes)).toEqual(await wordsOf(await deckOf(figures, now)));
    expect(parts.map(({ slide }) => slide)).toEqual(parts.map((_, place) => place + 1));
    for (const id of ["timeline", "strategy-matrix"] as const) {
      const own = parts.filter(({ figure }) => figure === id);
      expect(own.map(({ outcome }) => outcome)).toEqual(["refreshed", ...Array(countOf(id) - 1).fill("added")]);
      expect(own.flatMap(({ hindrances }) => hindrances)).toEqual([]);
    }
    // A line that stands on another slide now is neither gone nor new.
    const rows = parts.filter(({ figure }) => figure === "timeline").flatMap(({ rows }) => rows);
    const [old, newer] = [then, now].map(({ dataset }) => rowsOfFigure(dataset, "timeline").map(({ id }) => id));
    const without = (some: string[] = [], others: string[] = []) => some.filter((id) => !others.includes(id)).length;
    expect(rows.filter(({ after }) => after === undefined)).toHaveLength(without(old, newer));
    expect(rows.filter(({ before }) => before === undefined)).toHaveLength(without(newer, old));
    const again = await refreshDeck({ bytes });
    expect(again.parts.every(({ outcome }) => outcome === "same")).toBe(true);
  });

  it("gets copies of the reader's own slide: place, picture and words of theirs are on each", async () => {
    const mark =
      '<p:sp><p:nvSpPr><p:cNvPr id="900" name="mine"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>社外秘</a:t></a:r></a:p></p:txBody></p:sp>';
    const mine = await edited(await deckOf(["timeline"]), {
      [FIRST]: (xml) =>
        xml.replace("</p:spTree>", `${mark}</p:spTree>`).replace(/(<p:grpSp>.*?<a:off x=")\d+(" y=")\d+/, "$1123$2456"),
      [PRESENTATION]: (xml) =>
        xml.replace(
          "</p:presentation>",
          '<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"><p14:section name="A" id="{11111111-1111-4111-8111-111111111111}"><p14:sldIdLst><p14:sldId id="256"/></p14:sldIdLst></p14:section></p14:sectionLst></p:ext></p:extLst></p:presentation>',
        ),
    });
    const { bytes } = await refreshDeck({ bytes: mine });
    const { file, main } = await openPresentation(bytes);
    const slides = await slidesOf({ file, main });
    expect(slides).toHaveLength(countOf("timeline"));
    for (const slide of slides) {
      const xml = await file.text(slide);
      expect(xml).toContain("社外秘");
      expect(xml).toContain('<a:off x="123" y="456"/>');
    }
    const presentation = await file.text(main);
    const idsIn = (name: string) =>
      [...presentation.matchAll(new RegExp(`<${name}:sldId id="(\\d+)"`, "g"))].map(([, id]) => id);
    expect(new Set(idsIn("p")).size).toBe(slides.length);
    expect(idsIn("p14")).toEqual(idsIn("p"));
  });

  it.each([
    [
      "a chart of somebody else's stands there",
      (xml: string) => xml.replace("<p:spTree>", '<p:spTree><p:graphicFrame><c:chart r:id="rId99"/></p:graphicFrame>'),
    ],
    ["two parts of ours stand there", (xml: string) => xml.replace(/(<p:grpSp>.*<\/p:grpSp>)/s, "$1$1")],
  ])("is told where %s", async (_, edit) => {
    const mine = await edited(await deckOf(["timeline"]), {
      [FIRST]: edit,
      [relationshipsPath(FIRST)]: (xml) =>
        xml.replace(
          "</Relationships>",
          '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../charts/chart9.xml"/></Relationships>',
        ),
    });
    const { bytes, parts } = await refreshDeck({ bytes: mine });
    expect(await slidesOf(await openPresentation(bytes))).toHaveLength(1);
    expect(parts.at(-1)?.hindrances).toContain("more-pages");
  });

  it("waits for the slide it ended with", () => {
    const [one] = figurePages(show("timeline", now));
    if (!one?.parts[0]) throw new Error("no timeline");
    const side = (count: number) => ({
      page: one,
      part: one.parts[0] as FigurePart,
      pages: Array(count).fill(one),
      context: now,
    });
    const growth = (page: number, before: Side | null) =>
      growthOf(
        { figure: "timeline", edition: OLD, locale: "ja", options: defaultOptions, page, place: 0 },
        { before, after: side(3) },
        {} as PartReport,
      );
    expect(growth(0, side(3))).toEqual([]);
    expect(growth(0, side(2))).toMatchObject([{ isEnd: false }]);
    expect(growth(1, side(2))).toMatchObject([{ isEnd: true }]);
    expect(growth(1, null)).toMatchObject([{ isEnd: false }]);
    expect(growth(2, null)).toEqual([]);
  });
});
