import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { contextIn } from "@/lib/context/context";
import { show, showAll } from "@/lib/figures/shown";
import { EMU_PER_INCH } from "@/lib/office/deck/style";
import { figureDeck } from "@/lib/office/decks";
import { OfficeFileError } from "@/lib/office/package/open";
import { refreshDeck } from "@/lib/office/refresh/refresh";
import { makeDeckOn } from "@/lib/office/template/make-deck-on";

const context = contextIn("ja");
const figures = ["model-size", "development-speed", "modality-matrix", "outcomes"] as const;
const request = {
  context,
  figures: showAll([...figures], context),
  cover: { title: "表紙の題", lead: "添え書き" },
};
const TOO_SMALL = "too-small";

/** A template of ours with slides of another size, inches; its boxes follow, as PowerPoint lets them, or stay. */
async function sized(width: number, height: number, follows = true): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await figureDeck(show("elyza-stake", context)));
  const [w, h] = [width, height].map((each) => Math.round(each * EMU_PER_INCH)) as [number, number];
  const [wide, high] = [w / (13.333 * EMU_PER_INCH), h / (7.5 * EMU_PER_INCH)];
  for (const path of Object.keys(zip.files)) {
    const xml = (await zip.file(path)?.async("string")) ?? "";
    if (path === "ppt/presentation.xml") {
      zip.file(path, xml.replace(/(<p:sldSz cx=")\d+(" cy=")\d+/, `$1${w}$2${h}`));
    } else if (follows && /^ppt\/slide(?:Layouts|Masters)\/[^/]*\.xml$/.test(path)) {
      const scaled = (value: string, by: number) => Math.round(Number(value) * by);
      zip.file(
        path,
        xml
          .replace(/<a:off x="(\d+)" y="(\d+)"/g, (_, x, y) => `<a:off x="${scaled(x, wide)}" y="${scaled(y, high)}"`)
          .replace(
            /<a:ext cx="(\d+)" cy="(\d+)"/g,
            (_, x, y) => `<a:ext cx="${scaled(x, wide)}" cy="${scaled(y, high)}"`,
          ),
      );
    }
  }
  return zip.generateAsync({ type: "uint8array" });
}

async function made(width: number, height: number, follows?: boolean) {
  try {
    return await makeDeckOn(await sized(width, height, follows), request);
  } catch (error) {
    if (error instanceof OfficeFileError) return error.fault;
    throw error;
  }
}

/** Slides of a file as XML. */
async function slidesIn(bytes: Uint8Array): Promise<string[]> {
  const zip = await JSZip.loadAsync(bytes);
  const paths = Object.keys(zip.files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  return Promise.all(paths.map((path) => zip.file(path)?.async("string") as Promise<string>));
}

describe("slides on a template of any size", () => {
  it.each([
    [10, 7.5],
    [10, 5.625],
    [7.5, 10.83],
    [13.333, 7.5],
    [11, 8.5],
    [20, 5.2],
    [56, 31.5],
    [36, 48],
    [56, 56],
  ])("have everything on them: %s × %s in", async (width, height) => {
    const deck = await made(width, height);
    if (typeof deck === "string") throw new Error(deck);
    const slides = await slidesIn(deck.bytes);
    expect(slides.length).toBeGreaterThan(figures.length);
    for (const xml of slides) {
      expect(xml).not.toMatch(/NaN|Infinity|="undefined"/);
      for (const [box, x, y, w, h] of xml.matchAll(
        /<a:off x="(-?[\d.e]+)" y="(-?[\d.e]+)"\/><a:ext cx="(-?[\d.e]+)" cy="(-?[\d.e]+)"/g,
      )) {
        const [left, top, wide, high] = [x, y, w, h].map(Number) as [number, number, number, number];
        expect(Math.min(left, top, wide, high), box).toBeGreaterThanOrEqual(0);
        expect(left + wide, box).toBeLessThanOrEqual(width * EMU_PER_INCH + 2);
        expect(top + high, box).toBeLessThanOrEqual(height * EMU_PER_INCH + 2);
      }
    }
  });

  it.each([
    [1.97, 1.18],
    [13.3, 2.5],
    [1, 56],
    [3, 3],
  ])("are refused where a chart has no room: %s × %s in", async (width, height) => {
    expect(await made(width, height)).toBe(TOO_SMALL);
  });

  it("keep to the slide where the template's boxes do not", async () => {
    for (const size of [
      [10, 5.625],
      [6, 6],
      [2, 2],
    ] as [number, number][]) {
      const deck = await made(...size, false);
      if (deck === TOO_SMALL) continue;
      if (typeof deck === "string") throw new Error(deck);
      const frames = (await slidesIn(deck.bytes)).flatMap((xml) => [
        ...xml.matchAll(/<p:xfrm><a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"/g),
      ]);
      expect(frames.length).toBeGreaterThan(0);
      for (const [box, x, , w] of frames)
        expect(Number(x) + Number(w), box).toBeLessThanOrEqual(size[0] * EMU_PER_INCH + 2);
    }
  });

  it("are larger on a poster, type and all", async () => {
    const deck = await made(53.332, 30);
    if (typeof deck === "string") throw new Error(deck);
    const sizes = (await slidesIn(deck.bytes)).flatMap((xml) =>
      [...xml.matchAll(/ sz="(\d+)"/g)].map(([, sz]) => Number(sz)),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(4 * 750);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(400_000);
  });

  it("can be brought up to date page by page, as they were cut", async () => {
    const deck = await makeDeckOn(await sized(10, 5.625), {
      ...request,
      figures: showAll(["outcomes"], request.context),
      cover: undefined,
    });
    const before = await slidesIn(deck.bytes);
    const { parts, slides } = await refreshDeck({ bytes: deck.bytes });
    expect(parts.map(({ outcome }) => outcome)).toEqual(before.map(() => "same"));
    expect(slides).toBe(before.length);
  });
});
