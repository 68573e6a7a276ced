import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { contextIn } from "@/lib/context/context";
import { datasetOf } from "@/lib/dataset";
import type { FigureId } from "@/lib/figures/catalogue";
import { showAll } from "@/lib/figures/shown";
import { makeDeck } from "@/lib/office/deck/deck";
import { openPresentation, slidesOf } from "@/lib/office/package/open";
import { refreshDeck } from "@/lib/office/refresh/refresh";
import { edited } from "../helpers";

const OLD = "2024-03";
const TYPES = "[Content_Types].xml";
const PACKAGE = "_rels/.rels";
const PRESENTATION = "ppt/presentation.xml";
const deckOf = (figures: FigureId[], edition = OLD) =>
  makeDeck({
    context: contextIn("ja", datasetOf(edition)),
    figures: showAll(figures, contextIn("ja", datasetOf(edition))),
  });

const way = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
const METADATA = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A deck that was signed, with a picture of its first slide and counts. */
async function signed(deck: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(
    await edited(deck, {
      [TYPES]: (xml) =>
        xml.replace(
          "</Types>",
          '<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/><Default Extension="jpeg" ContentType="image/jpeg"/><Override PartName="/_xmlsignatures/sig1.xml" ContentType="application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml"/></Types>',
        ),
      [PACKAGE]: (xml) =>
        xml.replace(
          "</Relationships>",
          way("s", `${METADATA}/digital-signature/origin`, "_xmlsignatures/origin.sigs") +
            way("t", `${METADATA}/metadata/thumbnail`, "docProps/thumbnail.jpeg") +
            "</Relationships>",
        ),
      "docProps/app.xml": (xml) =>
        xml.replace("<Company>", "<Slides>1</Slides><Notes>1</Notes><Words>9</Words><TitlesOfParts/><Company>"),
    }),
  );
  zip.file("_xmlsignatures/origin.sigs", "");
  const list = way("r", `${METADATA}/digital-signature/signature`, "sig1.xml");
  zip.file("_xmlsignatures/_rels/origin.sigs.rels", `<Relationships xmlns="${METADATA}">${list}</Relationships>`);
  zip.file("_xmlsignatures/sig1.xml", "<Signature/>");
  zip.file("docProps/thumbnail.jpeg", "picture");
  return zip.generateAsync({ type: "uint8array" });
}

describe("a signed deck", () => {
  it("loses its signature when it is changed, wholly, and that is told; its counts are true", async () => {
    const { bytes, notices, slides } = await refreshDeck({ bytes: await signed(await deckOf(["timeline"])) });
    expect(notices).toEqual(["signature-gone"]);
    const zip = await JSZip.loadAsync(bytes);
    const paths = Object.keys(zip.files);
    expect(paths.filter((path) => /(_xmlsignatures|thumbnail).*[^/]$/.test(path))).toEqual([]);
    const said = await Promise.all([TYPES, PACKAGE].map((path) => zip.file(path)?.async("string")));
    expect(said.join()).not.toMatch(/sig1|origin"|thumbnail/);
    const app = (await zip.file("docProps/app.xml")?.async("string")) ?? "";
    expect(app).toContain(`<Slides>${slides}</Slides><Notes>${slides}</Notes><Company>`);
    // Title and author stay the reader's.
    const core = await JSZip.loadAsync(await deckOf(["timeline"])).then((own) =>
      own.file("docProps/core.xml")?.async("string"),
    );
    expect(await zip.file("docProps/core.xml")?.async("string")).toBe(core);
  });

  it("stays signed, byte for byte, where nothing is changed", async () => {
    const mine = await signed(await deckOf(["elyza-stake"], "2026-11"));
    const { bytes, notices } = await refreshDeck({ bytes: mine });
    expect(notices).toEqual([]);
    expect(bytes).toBe(mine);
  });
});

describe.each([
  ["presentation", "pptx"],
  ["template", "potx"],
  ["slideshow", "ppsx"],
] as const)("a %s", (kind, ending) => {
  it(`stays one, and its file ends in .${ending}`, async () => {
    const mine = await edited(await deckOf(["elyza-stake"]), {
      [TYPES]: (xml) => `${xml.replace("presentation.main+xml", `${kind}.main+xml`)}\n`,
    });
    const { bytes, ending: own } = await refreshDeck({ bytes: mine });
    expect(own).toBe(ending);
    expect((await openPresentation(bytes)).ending).toBe(ending);
  });
});

describe("numbers of slides", () => {
  const LARGEST = 2 ** 31 - 1;

  it("stay within what a presentation may have, each once, also where the largest is taken", async () => {
    const section = `<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"><p14:section name="A" id="{11111111-1111-4111-8111-111111111111}"><p14:sldIdLst><p14:sldId id="256"/><p14:sldId id="${LARGEST}"/></p14:sldIdLst></p14:section></p14:sectionLst></p:ext></p:extLst>`;
    const mine = await edited(await deckOf(["timeline"]), {
      [PRESENTATION]: (xml) =>
        xml
          .replace('<p:sldId id="256"', `<p:sldId id="${LARGEST}"`)
          .replace("</p:presentation>", `${section}</p:presentation>`),
    });
    const { bytes } = await refreshDeck({ bytes: mine });
    const { file, main } = await openPresentation(bytes);
    const ids = [...(await file.text(main)).matchAll(/<p:sldId id="(\d+)"/g)].map(([, id]) => Number(id));
    expect(ids.length).toBeGreaterThan(2);
    expect(ids).toHaveLength((await slidesOf({ file, main })).length);
    expect(new Set(ids).size).toBe(ids.length);
    // 256 is a slide's that is gone and still named by a section.
    for (const id of ids) expect(id > 256 && id <= LARGEST, String(id)).toBe(true);
  });

  it("and of shapes are each there once, also where the largest is taken", async () => {
    const mark = `<p:sp><p:nvSpPr><p:cNvPr id="${LARGEST}" name="mine"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/></p:sp>`;
    const mine = await edited(await deckOf(["timeline"]), {
      "ppt/slides/slide1.xml": (xml) => xml.replace("</p:spTree>", `${mark}</p:spTree>`),
    });
    const slide = await (await openPresentation((await refreshDeck({ bytes: mine })).bytes)).file.text(
      "ppt/slides/slide1.xml",
    );
    const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => Number(id));
    expect(Math.max(...ids)).toBe(LARGEST);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("a chart", () => {
  const CHART = "ppt/charts/chart1.xml";
  const RELATIONS = "ppt/charts/_rels/chart1.xml.rels";
  const external = (xml: string) => xml.replace(/Target="[^"]*"/, 'Target="file:///C:/old.xlsx" TargetMode="External"');

  it("that is linked to an outside workbook gets one of its own, and that is told", async () => {
    const mine = await edited(await deckOf(["elyza-stake"]), {
      [RELATIONS]: (xml) => external(xml).replace("/package", "/oleObject").replace('"rId1"', '"rId7"'),
      [CHART]: (xml) => xml.replace('externalData r:id="rId1"', 'externalData r:id="rId7"'),
    });
    const { bytes, parts } = await refreshDeck({ bytes: mine });
    expect(parts[0]).toMatchObject({ outcome: "refreshed", drawnAnew: false, hindrances: ["link-replaced"] });
    const { file } = await openPresentation(bytes);
    const ways = await file.relationships(CHART);
    expect(ways.map(({ type, external }) => [type, external])).toEqual([["package", false]]);
    expect(await file.text(CHART)).toContain(`<c:externalData r:id="${ways[0]?.id}"><c:autoUpdate val="0"/>`);
    expect(file.has(ways[0]?.target ?? "")).toBe(true);
  });

  it("that shares its workbook with another gets one of its own", async () => {
    const mine = await edited(await deckOf(["elyza-stake", "investment"]), {
      "ppt/charts/_rels/chart2.xml.rels": (xml) => xml.replace("Sheet2.xlsx", "Sheet1.xlsx"),
    });
    const { file } = await openPresentation((await refreshDeck({ bytes: mine })).bytes);
    const [one, two] = await Promise.all(
      [CHART, "ppt/charts/chart2.xml"].map(async (path) => (await file.relationships(path))[0]?.target),
    );
    expect(one).not.toBe(two);
  });
});
