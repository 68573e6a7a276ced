import JSZip from "jszip";
import { beforeAll, describe, expect, it } from "vitest";
import { contextIn } from "@/lib/context/context";
import { datasetOf } from "@/lib/dataset";
import { showAll } from "@/lib/figures/shown";
import { makeDeck } from "@/lib/office/deck/deck";
import { OfficeFileError, openPresentation, slidesOf } from "@/lib/office/package/open";
import { refreshDeck } from "@/lib/office/refresh/refresh";
import { makeDeckOn } from "@/lib/office/template/make-deck-on";
import { doubled, oddly, sameInOtherWays, utf16 } from "./odd-packages";

const request = (edition?: string) => ({
  context: contextIn("ja", datasetOf(edition ?? "2024-03")),
  figures: showAll(["timeline" as const, "elyza-stake" as const], contextIn("ja", datasetOf(edition ?? "2024-03"))),
});
let deck: Uint8Array;
let refreshed: string[];
let made: string[];

/** Everything a package says, part by part: its type, and its elements and texts in usual prefixes. */
async function saidBy(bytes: Uint8Array): Promise<string[]> {
  const presentation = await openPresentation(bytes);
  const { file } = presentation;
  const said = file.paths().map(async (path) => {
    const isXml = /\.(xml|rels)$/i.test(path) && !path.startsWith("[") && !path.startsWith("docProps");
    const type = path.startsWith("[") ? "" : file.typeOf(path);
    const xml = isXml
      ? (await file.text(path))
          .replaceAll(/\sxmlns(:\w+)?="[^"]*"| TargetMode="Internal"/g, "")
          .replaceAll(/Target="(?:\/ppt\/)?(?:%73|s)lide/g, 'Target="slide')
          .replaceAll(/slides\/slide/gi, "slides/slide")
          .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
          .replace(/^<\?.*?\?>\s*/, "")
      : "";
    expect(path.startsWith("[") || type, path).toBeTruthy();
    return `${path.toLowerCase()} ${type} ${xml}`;
  });
  return [...(await Promise.all(said)).sort(), ...(await slidesOf(presentation)).map((path) => path.toLowerCase())];
}

beforeAll(async () => {
  deck = await makeDeck(request());
  refreshed = await saidBy((await refreshDeck({ bytes: deck })).bytes);
  made = await saidBy((await makeDeckOn(deck, request("2026-11"))).bytes);
});

describe.each(Object.entries(sameInOtherWays))("a package with %s", (_, oddly) => {
  it("is brought up to date as if it were written the usual way", async () => {
    expect(await saidBy((await refreshDeck({ bytes: await oddly(deck) })).bytes)).toEqual(refreshed);
  });

  it("is a template as if it were written the usual way", async () => {
    expect(await saidBy((await makeDeckOn(await oddly(deck), request("2026-11"))).bytes)).toEqual(made);
  });
});

it("a part that is written is in the encoding it names, one that is not stays as it is", async () => {
  const odd = await sameInOtherWays["UTF-16, little end first"]?.(deck);
  const { bytes } = await refreshDeck({ bytes: odd as Uint8Array });
  const zip = await JSZip.loadAsync(bytes);
  expect(await zip.file("ppt/slides/slide1.xml")?.async("string")).toMatch(/^<\?xml version="1.0" encoding="UTF-8"/);
  const theme = (await zip.file("ppt/theme/theme1.xml")?.async("uint8array")) as Uint8Array;
  expect([...theme.subarray(0, 2)]).toEqual([0xff, 0xfe]);
});

describe("a package that is refused", () => {
  const STRICT = "http://purl.oclc.org/ooxml/";
  const strict = (xml: string) =>
    xml
      .replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/", `${STRICT}officeDocument/`)
      .replaceAll(/http:\/\/schemas.openxmlformats.org\/(presentationml|drawingml)\/2006\//g, `${STRICT}$1/`);
  const onSlide = (edit: (xml: string) => string | Uint8Array) => (bytes: Uint8Array) =>
    oddly(bytes, { xml: (xml, name) => (name === "ppt/slides/slide1.xml" ? edit(xml) : xml) });
  const onMaster = (edit: (xml: string) => string) => (bytes: Uint8Array) =>
    oddly(bytes, { xml: (xml, name) => (/slideMaster1.xml(.rels)?$/.test(name) ? edit(xml) : xml) });
  const named = (edit: (name: string) => string) => (bytes: Uint8Array) => oddly(bytes, { name: edit });
  const cases: [string, string, "both" | "refresh" | "template", (bytes: Uint8Array) => Promise<Uint8Array>][] = [
    ["of the strict kind", "strict", "both", (bytes) => oddly(bytes, { xml: strict })],
    ["with slides of the strict kind", "strict", "refresh", onSlide(strict)],
    ["with masters of the strict kind", "strict", "template", onMaster(strict)],
    ["with a document type", "damaged", "refresh", onSlide((xml) => xml.replace("<p:sld ", "<!DOCTYPE x><p:sld "))],
    ["whose XML has no end", "damaged", "refresh", onSlide((xml) => xml.slice(0, -9))],
    ["whose XML is in no known encoding", "damaged", "refresh", onSlide((xml) => xml.replace("UTF-8", "x-mine"))],
    ["whose XML is not in the encoding it names", "damaged", "refresh", onSlide((xml) => utf16(xml, true).subarray(1))],
    ["in pieces", "damaged", "both", named((name) => name.replace("slide1.xml", "slide1.xml/[0].piece"))],
    ["with an entry twice", "damaged", "both", (bytes) => doubled(bytes, "ppt/slides/slide1.xml")],
    ["with two names of one part", "damaged", "both", named((name) => name.replace("slide2.xml", "Slide1.xml"))],
    ["without types", "not-a-presentation", "both", named((name) => name.replace("[Content_Types]", "mimetype"))],
    ["without ways", "damaged", "both", named((name) => name.replace(/^_rels\/.rels/, "lost.xml"))],
    ["without a presentation", "damaged", "both", named((name) => name.replace("presentation.xml", "p.xml"))],
    [
      "whose slides have no size",
      "damaged",
      "template",
      (bytes) => oddly(bytes, { xml: (xml) => xml.replace(/(<p:sldSz cx=")\d+/, "$1wide") }),
    ],
    ["without masters", "no-layouts", "template", named((name) => name.replace("slideMaster1.xml", "m.xml"))],
    ["without layouts", "no-layouts", "template", named((name) => name.replace(/slideLayout\d.xml$/, "$&.old"))],
    [
      "whose master names no layouts",
      "no-layouts",
      "template",
      onMaster((xml) =>
        xml
          .replace(/<p:sldLayoutIdLst>.*<\/p:sldLayoutIdLst>/, "")
          .replaceAll(/<Relationship [^>]*slideLayout[^>]*>/g, ""),
      ),
    ],
    [
      "whose presentation names no masters",
      "no-layouts",
      "template",
      (bytes) => oddly(bytes, { xml: (xml) => xml.replace(/<p:sldMasterIdLst>.*<\/p:sldMasterIdLst>/, "") }),
    ],
    [
      "encrypted entry by entry",
      "encrypted",
      "both",
      async (bytes) => {
        const locked = bytes.slice();
        for (let at = 0; at < locked.length - 8; at += 1) {
          if (String.fromCharCode(...locked.subarray(at, at + 4)) === "PK\x01\x02") locked[at + 8] = 1;
        }
        return locked;
      },
    ],
  ];
  const faultOf = (work: Promise<unknown>) =>
    work.then(
      () => "none",
      (error: unknown) => (error instanceof OfficeFileError ? error.fault : String(error)),
    );

  it.each(cases)("%s: %s", async (_, fault, where, edit) => {
    const bytes = await edit(deck);
    if (where !== "template") expect(await faultOf(refreshDeck({ bytes }))).toBe(fault);
    if (where !== "refresh") expect(await faultOf(makeDeckOn(bytes, request("2026-11")))).toBe(fault);
  });
});
