import JSZip from "jszip";
import { beforeAll, describe, expect, it } from "vitest";
import { contextIn } from "@/lib/context/context";
import { showAll } from "@/lib/figures/shown";
import { makeDeck } from "@/lib/office/deck/deck";
import { openPresentation, slidesOf } from "@/lib/office/package/open";
import { makeDeckOn } from "@/lib/office/template/make-deck-on";
import { edited } from "../helpers";

const context = contextIn("ja");
const request = {
  context,
  figures: showAll(["elyza-stake" as const], context),
  cover: { title: "表紙の題", lead: "添え書き" },
};
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const METADATA = "http://schemas.openxmlformats.org/package/2006/relationships";
const way = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
const PRESENTATION = "ppt/presentation.xml";

/** Parts of a template that tell whose it is, each with somebody's name in it. */
const THEIRS: Record<string, string> = {
  "docProps/custom.xml": "<Properties>Taro</Properties>",
  "docProps/thumbnail.jpeg": "Taro",
  "_xmlsignatures/origin.sigs": "Taro",
  "ppt/commentAuthors.xml": "<p:cmAuthorLst>Taro</p:cmAuthorLst>",
  "ppt/authors.xml": "<p188:authorLst>Taro</p188:authorLst>",
  "ppt/viewProps.xml": "<p:viewPr>Taro</p:viewPr>",
  "ppt/presProps.xml":
    '<p:presentationPr xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:showPr><p:sldRg st="2" end="3"/></p:showPr></p:presentationPr>',
};

async function template(): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(
    await edited(await makeDeck({ ...request, figures: showAll(["elyza-stake", "timeline"], request.context) }), {
      "docProps/core.xml": (xml) =>
        xml
          .replaceAll(/<dc:(title|creator)>[^<]*/g, "<dc:$1>Taro")
          .replace("<cp:last", "<cp:revision>7</cp:revision><cp:last"),
      "docProps/app.xml": (xml) => xml.replace("<Company>", "<Slides>77</Slides><Manager>Taro</Manager><Company>"),
      "_rels/.rels": (xml) =>
        xml.replace(
          "</Relationships>",
          way("a", `${OFFICE}/custom-properties`, "docProps/custom.xml") +
            way("b", `${METADATA}/metadata/thumbnail`, "docProps/thumbnail.jpeg") +
            way("c", `${METADATA}/digital-signature/origin`, "_xmlsignatures/origin.sigs") +
            "</Relationships>",
        ),
      "ppt/_rels/presentation.xml.rels": (xml) =>
        xml.replace(
          "</Relationships>",
          `${["commentAuthors", "authors", "viewProps", "presProps"]
            .map((type) => way(type, `${OFFICE}/${type}`, `${type}.xml`))
            .join("")}</Relationships>`,
        ),
      [PRESENTATION]: (xml) => xml.replace(/(?=<p:defaultTextStyle)/, '<p:modifyVerifier cryptAlgorithmSid="14"/>'),
      // A link of a layout to a slide of the template.
      "ppt/slideLayouts/slideLayout2.xml": (xml) =>
        xml.replace(
          /<p:cNvPr id="2"([^>]*)\/>/,
          '<p:cNvPr id="2"$1><a:hlinkClick r:id="jump" action="ppaction://hlinksldjump"/></p:cNvPr>',
        ),
      "ppt/slideLayouts/_rels/slideLayout2.xml.rels": (xml) =>
        xml.replace("</Relationships>", `${way("jump", `${OFFICE}/slide`, "../slides/slide3.xml")}</Relationships>`),
    }),
  );
  for (const [path, content] of Object.entries(THEIRS)) zip.file(path, content);
  return zip.generateAsync({ type: "uint8array" });
}

describe("a deck on a template", () => {
  let file: Awaited<ReturnType<typeof openPresentation>>["file"];
  let main: string;
  beforeAll(async () => {
    ({ file, main } = await openPresentation((await makeDeckOn(await template(), request)).bytes));
  });

  it("says of itself what it is, and nothing of those who made the template", async () => {
    const own = await openPresentation(await makeDeck(request));
    for (const path of ["docProps/core.xml", "docProps/app.xml"]) {
      expect(await file.text(path), path).toBe(await own.file.text(path));
    }
    const ways = (await file.relationships("")).map(({ type }) => type).sort();
    expect(ways).toEqual(["core-properties", "extended-properties", "officeDocument"]);
    for (const path of file.paths()) {
      expect(new TextDecoder().decode(await file.bytes(path)), path).not.toContain("Taro");
    }
  });

  it("holds nothing that leads to slides that are gone, and no lock", async () => {
    expect(await slidesOf({ file, main })).toHaveLength(2);
    expect(file.paths().filter((path) => /slides\/slide\d+\.xml$/.test(path))).toHaveLength(2);
    expect(await file.text("ppt/slideLayouts/slideLayout2.xml")).not.toContain("hlinkClick");
    expect(await file.text(main)).not.toContain("modifyVerifier");
    expect(await file.text("ppt/presProps.xml")).not.toContain("sldRg");
    for (const path of ["", ...file.paths()]) {
      for (const { target, external } of await file.relationships(path)) {
        expect(external || file.has(target), `${path} ${target}`).toBe(true);
      }
    }
  });
});

describe("a template without a master for notes", () => {
  const LIST = /<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>/;
  it.each([
    ["has none", (zip: JSZip) => zip.remove("ppt/notesMasters/notesMaster1.xml"), (xml: string) => xml],
    ["does not list it", (zip: JSZip) => zip, (xml: string) => xml.replace(LIST, "")],
    ["lists one that is gone", (zip: JSZip) => zip.remove("ppt/notesMasters"), (xml: string) => xml],
  ])("gets ours where it %s", async (_, edit, list) => {
    const zip = await JSZip.loadAsync(await makeDeck(request));
    edit(zip);
    zip.file(PRESENTATION, list((await zip.file(PRESENTATION)?.async("string")) as string));
    const { bytes } = await makeDeckOn(await zip.generateAsync({ type: "uint8array" }), request);
    const { file, main } = await openPresentation(bytes);
    const xml = await file.text(main);
    expect(xml.match(/<p:notesMasterIdLst>/g)).toHaveLength(1);
    const ways = (await file.relationships(main)).filter(({ type }) => type === "notesMaster");
    expect(ways).toHaveLength(1);
    expect(xml).toContain(`<p:notesMasterId r:id="${ways[0]?.id}"/>`);
    const [slide] = (await slidesOf({ file, main })).slice(-1);
    const notes = (await file.relationships(slide ?? "")).find(({ type }) => type === "notesSlide")?.target ?? "";
    const master = (await file.relationships(notes)).find(({ type }) => type === "notesMaster")?.target;
    expect(master).toBe(ways[0]?.target);
    expect(file.has(master ?? "")).toBe(true);
  });
});
