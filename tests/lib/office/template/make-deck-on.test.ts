import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { contextIn } from "@/lib/context/context";
import { show, showAll } from "@/lib/figures/shown";
import { makeDeck } from "@/lib/office/deck/deck";
import { figurePages } from "@/lib/office/deck/figure-pages";
import { openPresentation, slidesOf } from "@/lib/office/package/open";
import { refreshDeck } from "@/lib/office/refresh/refresh";
import { makeDeckOn } from "@/lib/office/template/make-deck-on";
import { open, texts } from "../helpers";

const context = contextIn("ja");
const figures = ["model-size", "modality-matrix", "timeline"] as const;
const request = {
  context,
  figures: showAll([...figures], context),
  cover: { title: "表紙の題", lead: "添え書き" },
};
/** Cover, and the slides of each figure. */
const count = 1 + figures.flatMap((id) => figurePages(show(id, context))).length;
const ours = () => makeDeck({ context, figures: showAll(["elyza-stake"], context) });

/** A template made of a deck of ours, some of its parts changed. */
async function template(edits: Record<string, (xml: string) => string> = {}): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await ours());
  for (const [path, edit] of Object.entries(edits)) {
    zip.file(path, edit((await zip.file(path)?.async("string")) as string));
  }
  return zip.generateAsync({ type: "uint8array" });
}

const THEME = "ppt/theme/theme1.xml";

describe("a deck on a reader's template", () => {
  it("has our slides in the place of its own, on its layouts, in its colours", async () => {
    const bytes = await makeDeckOn(
      await template({ [THEME]: (xml) => xml.replace(/(<a:accent1>.*?val=")[0-9A-F]{6}/, "$1123456") }),
      request,
    );
    expect(bytes.lacks).toEqual([]);
    const { xml, zip } = await open(bytes.bytes);
    const presentation = await openPresentation(bytes.bytes);
    const slides = await slidesOf(presentation);
    expect(slides).toHaveLength(count);
    expect(texts(xml.get(slides[0] as string), "a:t").slice(0, 2)).toEqual(["表紙の題", "添え書き"]);
    expect(await zip.file(THEME)?.async("string")).toContain("123456");
    // Nothing of the slide that was there is left.
    expect(
      [...xml.keys()].some((path) => (xml.get(path)?.documentElement.outerHTML ?? "").includes("elyza-stake")),
    ).toBe(false);
    const second = (await zip.file(slides[1] as string)?.async("string")) ?? "";
    expect(second).toMatch(/<p:ph type="title"\/>/);
    expect(second).toMatch(/<p:graphicFrame>.*<p:ph idx="1"\/>/);
    const types = (await zip.file("[Content_Types].xml")?.async("string")) ?? "";
    for (const [, path] of types.matchAll(/PartName="\/([^"]+)"/g))
      expect(zip.file(path as string), path).not.toBeNull();
  });

  it("takes a template (.potx), and gives a presentation", async () => {
    const potx = await template({
      "[Content_Types].xml": (xml) => xml.replace("presentation.main+xml", "template.main+xml"),
    });
    const { bytes } = await makeDeckOn(potx, request);
    const types = (await (await JSZip.loadAsync(bytes)).file("[Content_Types].xml")?.async("string")) ?? "";
    expect(types).toContain("presentationml.presentation.main+xml");
    expect(types).not.toContain("template.main+xml");
  });

  it("says what the template lacks, and takes the nearest", async () => {
    const layout = (number: number) => `ppt/slideLayouts/slideLayout${number}.xml`;
    const poor = await template({
      [layout(1)]: (xml) => xml.replace('type="title"', 'type="blank"').replaceAll("ctrTitle", "title"),
      [layout(5)]: (xml) => xml.replace('type="titleOnly"', 'type="cust"').replaceAll('type="title"', 'type="dt"'),
    });
    const { lacks, bytes } = await makeDeckOn(poor, request);
    expect(lacks).toContain("no-cover");
    expect((await slidesOf(await openPresentation(bytes))).length).toBe(count);
  });

  it("can be brought up to date like any other", async () => {
    const { bytes } = await makeDeckOn(await template(), { ...request, cover: undefined });
    const { parts } = await refreshDeck({ bytes, edition: "2024-03" });
    const told = parts.map(({ figure, outcome, hindrances }) => [figure, outcome, ...hindrances].join(" "));
    // Slides the older edition has no page for are left and told.
    expect([...new Set(told)]).toEqual(
      figures.flatMap((id) => [`${id} refreshed`, ...(id === "timeline" ? [`${id} left page-gone`] : [])]),
    );
  });
});
