import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { contextIn } from "@/lib/context/context";
import { datasetOf, newest } from "@/lib/dataset";
import { defaultOptions, type FigureOptions } from "@/lib/figures/options";
import { show, showAll } from "@/lib/figures/shown";
import { makeDeck } from "@/lib/office/deck/deck";
import { OfficeFileError, openPresentation } from "@/lib/office/package/open";
import type { Pair } from "@/lib/office/refresh/parts-on-slide";
import { refreshDeck } from "@/lib/office/refresh/refresh";
import { refreshLink } from "@/lib/office/refresh/slide-texts";
import { edited, open, texts } from "../helpers";

const OLD = "2024-03";
const context = contextIn("ja", datasetOf(OLD));
const now = contextIn("ja");

type Id = Parameters<typeof show>[0];
const deckOf = (figures: Id[], options: FigureOptions = defaultOptions) =>
  makeDeck({ context, figures: showAll(figures, context, options) });

const SLIDE = "ppt/slides/slide1.xml";
const CHART = "ppt/charts/chart1.xml";

describe("a deck of an older edition", () => {
  it("gets the numbers, texts and notes of the newest one, as if it had been made of it", async () => {
    for (const id of ["model-size", "investment", "compute-gap", "positioning", "open-vs-closed"] as const) {
      const { bytes, parts } = await refreshDeck({ bytes: await deckOf([id]) });
      const [mine, ours] = await Promise.all([
        open(bytes),
        open(await makeDeck({ context: now, figures: showAll([id], now) })),
      ]);
      for (const path of [SLIDE, CHART, "ppt/notesSlides/notesSlide1.xml"]) {
        expect(texts(mine.xml.get(path), "a:t"), `${id} ${path}`).toEqual(texts(ours.xml.get(path), "a:t"));
        expect(texts(mine.xml.get(path), "c:v"), `${id} ${path}`).toEqual(texts(ours.xml.get(path), "c:v"));
      }
      const workbook = "ppt/embeddings/Microsoft_Excel_Sheet1.xlsx";
      if (ours.zip.file(workbook)) {
        const [a, b] = await Promise.all([mine, ours].map(({ zip }) => zip.file(workbook)?.async("base64")));
        expect(a === b, id).toBe(true);
      }
      expect(parts.every(({ outcome, from, to }) => outcome !== "left" && from === OLD && to === newest)).toBe(true);
      expect(parts.flatMap(({ hindrances }) => hindrances)).toEqual([]);
    }
  });

  it("can be brought back", async () => {
    const first = await deckOf(["model-size"]);
    const { bytes } = await refreshDeck({ bytes: first });
    const { bytes: back } = await refreshDeck({ bytes, edition: OLD });
    const [a, b] = await Promise.all([open(first), open(back)]);
    for (const path of a.xml.keys()) {
      expect(await b.zip.file(path)?.async("string"), path).toBe(await a.zip.file(path)?.async("string"));
    }
  });

  it("keeps settings: only the highlighted carrier is in colour", async () => {
    const { bytes, parts } = await refreshDeck({
      bytes: await deckOf(["model-size"], { ...defaultOptions, highlight: ["ntt"] }),
    });
    const { zip } = await open(bytes);
    expect((await zip.file(CHART)?.async("string"))?.includes('<a:lumMod val="65000"/>')).toBe(true);
    expect(await zip.file(SLIDE)?.async("string")).toContain("highlight=ntt");
    expect(parts).toHaveLength(1);
  });

  it("keeps place, size and a headline somebody wrote, and says so", async () => {
    const mine = await edited(await deckOf(["model-size"]), {
      [SLIDE]: (xml) =>
        xml
          .replace(/<p:xfrm>.*?<\/p:xfrm>/, '<p:xfrm><a:off x="1" y="2"/><a:ext cx="3000000" cy="4000000"/></p:xfrm>')
          .replace(/<a:t>[^<]*<\/a:t>/, "<a:t>私の見出し</a:t>"),
    });
    const { bytes, parts } = await refreshDeck({ bytes: mine });
    const { zip } = await open(bytes);
    const slide = (await zip.file(SLIDE)?.async("string")) ?? "";
    expect(slide).toContain('<a:off x="1" y="2"/><a:ext cx="3000000" cy="4000000"/>');
    expect(slide).toContain("私の見出し");
    expect(slide).toContain(show("model-size", now).words.sourceLine);
    expect(parts[0]).toMatchObject({ outcome: "refreshed", drawnAnew: false, hindrances: ["title-edited"] });
    expect(parts[0]?.rows.length).toBeGreaterThan(0);
  });

  it("keeps a bar somebody painted while its row is there", async () => {
    const mine = await edited(await deckOf(["elyza-stake"]), {
      [CHART]: (xml) => xml.replace(/(<c:dPt>.*?<a:schemeClr val=")accent\d/, "$1accent5"),
    });
    const { bytes, parts } = await refreshDeck({ bytes: mine });
    const chart = await (await open(bytes)).zip.file(CHART)?.async("string");
    expect(chart?.includes('val="accent5"')).toBe(true);
    expect(parts[0]).toMatchObject({ outcome: "refreshed", drawnAnew: false });
  });

  it("is told where somebody had changed a drawing, which is drawn anew", async () => {
    const deck = await deckOf(["timeline"]);
    const told = async (edit: (xml: string) => string) =>
      (await refreshDeck({ bytes: await edited(deck, { [SLIDE]: edit }) })).parts[0]?.hindrances;
    expect(await told((xml) => `${xml}\n`)).toEqual([]);
    expect(await told((xml) => xml.replace(/(<p:grpSp>.*?<a:t>)[^<]*/, "$1私の言葉"))).toEqual(["drawing-edited"]);
    expect(await told((xml) => xml.replace(/(<p:grpSp>.*)accent\d/, "$1accent6"))).toEqual(["drawing-edited"]);
  });

  it("draws a timeline where it was moved to, with what another program put into its name", async () => {
    const place = "<a:off y='2' x='1'/><a:ext cx='3000000' cy='4000000'></a:ext>";
    const mine = await edited(await deckOf(["timeline"]), {
      [SLIDE]: (xml) =>
        xml
          .replace(/(<p:grpSp>.*?<p:cNvPr [^>]*?)\/>/, "$1><a:extLst/></p:cNvPr>")
          .replace(/(<p:grpSpPr><a:xfrm>)<a:off [^>]*><a:ext [^>]*>(?=<a:chOff x="[^0])/, `$1${place}`),
    });
    const slide =
      (await (await open((await refreshDeck({ bytes: mine })).bytes)).zip.file(SLIDE)?.async("string")) ?? "";
    const [group = ""] = /<p:grpSp>.*<\/p:grpSp>/s.exec(slide) ?? [];
    expect(group).toContain(`<p:grpSpPr><a:xfrm>${place}<a:chOff`);
    expect(group).toMatch(/^<p:grpSp><p:nvGrpSpPr><p:cNvPr [^>]*[^/>]><a:extLst\/><\/p:cNvPr><p:cNvGrpSpPr\/>/);
    expect(group.match(/<a:chOff/g)).toHaveLength(1);
  });

  it.each(['"', "'"])("has its link to the page follow, written between %s", async (quote) => {
    const RELATIONS = "ppt/slides/_rels/slide1.xml.rels";
    const link = (of: string) => `https://example.org/?a=1&b=${of}`;
    const written = quote + link("old").replace("&", "&#38;") + quote;
    const { file } = await openPresentation(
      await edited(await deckOf(["elyza-stake"]), {
        [RELATIONS]: (xml) =>
          xml.replace(
            "</Relationships>",
            `<Relationship Id="own" Type="x" Target=${written} TargetMode="External"/>$&`,
          ),
      }),
    );
    const side = (of: string) => ({ page: { link: link(of) } });
    await refreshLink(file, SLIDE, { before: side("old"), after: side("new") } as unknown as Pair);
    const own = (await file.relationships(SLIDE)).find(({ id }) => id === "own");
    expect(own?.target).toBe(link("new"));
  });

  it("that another program has written gets its chart drawn anew, with a workbook", async () => {
    const mine = await edited(await deckOf(["elyza-stake"]), {
      [CHART]: (xml) => xml.replaceAll("Data!", "Sheet1!").replace(/<c:externalData.*<\/c:externalData>/, ""),
      "ppt/charts/_rels/chart1.xml.rels": (xml) => xml.replace(/<Relationship [^>]*\/>/, ""),
    });
    const { bytes, parts } = await refreshDeck({ bytes: mine });
    const { zip } = await open(bytes);
    expect(parts[0]?.drawnAnew).toBe(true);
    const chart = (await zip.file(CHART)?.async("string")) ?? "";
    const id = /externalData r:id="(\w+)"/.exec(chart)?.[1];
    const relations = (await zip.file("ppt/charts/_rels/chart1.xml.rels")?.async("string")) ?? "";
    expect(relations).toContain(`Id="${id}"`);
  });

  it("keeps all else byte for byte, and says what it could not do", async () => {
    const deck = await deckOf(["model-size", "elyza-stake"]);
    const mine = await edited(deck, {
      [SLIDE]: (xml) => xml.replace(/<p:graphicFrame>.*<\/p:graphicFrame>/, ""),
      "ppt/slides/slide2.xml": (xml) => xml.replace("/elyza-stake#1.1", "/elyza-stake#9.1"),
    });
    const { bytes, parts, slides } = await refreshDeck({ bytes: mine });
    expect(slides).toBe(2);
    expect(parts).toMatchObject([{ slide: 2, outcome: "left", hindrances: ["page-gone"] }]);
    const [a, b] = await Promise.all([JSZip.loadAsync(mine), JSZip.loadAsync(bytes)]);
    expect(Object.keys(b.files)).toEqual(Object.keys(a.files));
    for (const path of Object.keys(a.files)) {
      expect(await b.file(path)?.async("base64"), path).toBe(await a.file(path)?.async("base64"));
    }
  });

  it("leaves cells of a table somebody wrote into", async () => {
    const newer = await makeDeck({ context: now, figures: showAll(["modality-matrix"], now) });
    const { bytes: same, parts } = await refreshDeck({ bytes: newer });
    expect(parts).toMatchObject([{ outcome: "same", rows: [] }]);
    expect((await open(same)).zip.file(SLIDE)).not.toBeNull();
  });
});

describe("a file that cannot be worked on", () => {
  const faultOf = (bytes: Uint8Array) =>
    refreshDeck({ bytes }).then(
      () => "none",
      (error: unknown) => (error instanceof OfficeFileError ? error.fault : String(error)),
    );

  it("is told by what is wrong with it", async () => {
    const deck = await deckOf(["elyza-stake"]);
    const types = "[Content_Types].xml";
    const macros = await edited(deck, {
      [types]: (xml) =>
        xml.replace(
          "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
          "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml",
        ),
    });
    const word = await edited(deck, { [types]: (xml) => xml.replaceAll("presentationml", "wordprocessingml") });
    expect(await faultOf(new TextEncoder().encode("no zip at all"))).toBe("damaged");
    expect(await faultOf(deck.subarray(0, deck.length / 2))).toBe("damaged");
    expect(await faultOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe("encrypted");
    expect(await faultOf(macros)).toBe("macros");
    expect(await faultOf(word)).toBe("not-a-presentation");
  });
});
