import { Resvg } from "@resvg/resvg-js";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { contextIn } from "@/lib/context/context";
import { datasetOf, newest } from "@/lib/dataset";
import { type PictureOrigin, pictureName } from "@/lib/export/picture-name";
import { originOfPicture } from "@/lib/export/picture-origin";
import { describePng, originOfPng } from "@/lib/export/png";
import { imageDescription } from "@/lib/figures/image-description";
import { defaultOptions } from "@/lib/figures/options";
import { show, showAll } from "@/lib/figures/shown";
import { makeDeck } from "@/lib/office/deck/deck";
import type { DrawPicture } from "@/lib/office/refresh/pictures";
import { refreshDeck } from "@/lib/office/refresh/refresh";
import { addPictures, FRAME, pictureShape } from "../../../fixtures/add-pictures";

const OLD = "2024-03";
const words = { title: "x", description: "x" };
const origin: PictureOrigin = {
  figure: "model-size",
  edition: OLD,
  locale: "ja",
  options: defaultOptions,
  format: "natural",
  theme: "light",
  width: 40,
};

function png(height: number, of: Partial<PictureOrigin> | null = {}): Uint8Array {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="${height}"><rect width="9" height="9"/></svg>`;
  const bytes = new Resvg(svg).render().asPng();
  const whole = { ...origin, ...of };
  return describePng(bytes, 96, of ? { ...words, origin: pictureName(whole, datasetOf(whole.edition)) } : words);
}

function svg(height: number, of: Partial<PictureOrigin> = {}): Uint8Array {
  const whole = { ...origin, ...of };
  const name = pictureName(whole, datasetOf(whole.edition)).replaceAll("&", "&amp;");
  return new TextEncoder().encode(
    `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="40" height="${height}"><title>x</title><desc>x</desc><metadata>${name}</metadata></svg>`,
  );
}

/** Draws a picture twice as wide as high. */
const draw: DrawPicture = async (old, edition, kind) => (kind === "svg" ? svg : png)(20, { ...old, edition });

/** A deck with a chart of ours, and pictures beside it. */
async function deckWith(media: Record<string, Uint8Array>, shapes: string): Promise<Uint8Array> {
  const context = contextIn("ja", datasetOf(OLD));
  const deck = await makeDeck({ context, figures: showAll(["investment"], context) });
  return addPictures(deck, media, shapes);
}

/** The part that is not the deck's own chart. */
async function refreshed(media: Record<string, Uint8Array>, shapes: string, drawPicture?: DrawPicture) {
  const { bytes, parts } = await refreshDeck({
    bytes: await deckWith(media, shapes),
    ...(drawPicture && { drawPicture }),
  });
  const zip = await JSZip.loadAsync(bytes);
  const slide = (await zip.file("ppt/slides/slide1.xml")?.async("string")) as string;
  const picture = async (name: string) => (await zip.file(`ppt/media/${name}`)?.async("uint8array")) as Uint8Array;
  return { slide, picture, pictures: parts.filter(({ figure }) => figure !== "investment") };
}

describe("a picture of ours in somebody's deck", () => {
  it("is drawn anew, in its place and never stretched, with its changes told", async () => {
    const { slide, picture, pictures } = await refreshed({ "a.png": png(40) }, pictureShape("pic1"), draw);
    expect(pictures).toMatchObject([
      { slide: 1, figure: "model-size", from: OLD, to: newest, outcome: "refreshed", hindrances: ["picture-fitted"] },
    ]);
    expect(pictures[0]?.rows.length).toBeGreaterThan(0);
    expect(originOfPng(await picture("a.png"))).toMatchObject({ width: 40, height: 20 });
    expect(slide).toContain('<a:off x="1000" y="1002000"/><a:ext cx="4000000" cy="2000000"/>');
    expect(slide).toContain('name="Bild 3"');
    expect(slide).toContain(`descr="`);
  });

  it("keeps place, crop and size where its shape is the same", async () => {
    const crop = '<a:srcRect l="10000"/>';
    const { slide, pictures } = await refreshed({ "a.png": png(20) }, pictureShape("pic1", { crop }), draw);
    expect(slide).toContain(FRAME);
    expect(slide).toContain(crop);
    expect(pictures).toMatchObject([{ outcome: "refreshed", hindrances: [] }]);
  });

  it("gets room around it in a placeholder whose size only the layout knows", async () => {
    const { slide } = await refreshed({ "a.png": png(40) }, pictureShape("pic1", { frame: "" }), draw);
    expect(slide).toContain('<a:srcRect l="0" t="-50000" r="0" b="-50000"/>');
  });

  it("keeps a description of somebody's own, and gets ours anew where it still was ours", async () => {
    const ours = (edition: string) => imageDescription(show("model-size", contextIn("ja", datasetOf(edition))));
    const tag = (text: string) => ` descr="${text}"`;
    const own = await refreshed({ "a.png": png(20) }, pictureShape("pic1", { description: tag("own") }), draw);
    expect(own.slide).toContain('descr="own"');
    const was = await refreshed({ "a.png": png(20) }, pictureShape("pic1", { description: tag(ours(OLD)) }), draw);
    expect(was.slide).toContain(tag(ours(newest)));
  });

  it("is drawn anew as an SVG, with the PNG that stands for it as wide as it was", async () => {
    const options: PictureOrigin["options"] = { ...defaultOptions, scale: "linear", highlight: ["ntt"] };
    const { slide, picture, pictures } = await refreshed(
      { "stand-in.png": png(40, null), "a.svg": svg(40, { options }) },
      pictureShape("pic1", { svg: "pic2" }),
      draw,
    );
    expect(pictures).toMatchObject([{ figure: "model-size", outcome: "refreshed", hindrances: ["picture-fitted"] }]);
    expect(originOfPicture(await picture("a.svg"))).toMatchObject({ kind: "svg", width: 40, height: 20 });
    expect(originOfPicture(await picture("a.svg"))?.origin).toContain("model-size?scale=linear&highlight=ntt#");
    expect(originOfPicture(await picture("stand-in.png"))).toMatchObject({ kind: "png", width: 40, height: 20 });
    expect(slide).toContain('<a:ext cx="4000000" cy="2000000"/>');
  });

  it("is drawn once for all that show it", async () => {
    let drawn = 0;
    const counting: DrawPicture = (...request) => {
      drawn += 1;
      return draw(...request);
    };
    const { pictures } = await refreshed({ "a.png": png(20) }, pictureShape("pic1") + pictureShape("pic1"), counting);
    expect([drawn, pictures.length]).toEqual([1, 1]);
  });

  it("is left, byte for byte, where it cannot be drawn, is of that edition or not ours", async () => {
    const media = {
      "undrawn.png": png(20),
      "same.png": png(20, { edition: newest }),
      "other.png": png(20, null),
      "broken.png": png(20).subarray(0, 50),
      "jpeg.png": new Uint8Array([0xff, 0xd8, 0xff]),
      "other.svg": new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    };
    const shapes = Object.keys(media).map((_, index) => pictureShape(`pic${index + 1}`));
    const { picture, pictures } = await refreshed(media, shapes.join(""));
    expect(pictures.map(({ outcome, hindrances }) => [outcome, ...hindrances])).toEqual([
      ["left", "picture-undrawn"],
      ["same"],
    ]);
    for (const [name, bytes] of Object.entries(media))
      expect(Buffer.from(await picture(name)).equals(Buffer.from(bytes)), name).toBe(true);
  });
});
