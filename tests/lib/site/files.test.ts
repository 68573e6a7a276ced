import { describe, expect, it } from "vitest";
import {
  absolute,
  cardPath,
  carrierEmbedPath,
  deckPath,
  embedPath,
  factIndexPath,
  figureFile,
  figureFileKinds,
  oembedPath,
  searchIndexPath,
} from "@/lib/site/files";

describe("files of a figure", () => {
  it("are named after its page, each kind with an ending of its own", () => {
    expect(figureFile("ja", "model-size", "svg")).toBe("/ja/figures/model-size.svg");
    expect(figureFile("en", "model-size", "png2x")).toBe("/en/figures/model-size@2x.png");
    const paths = figureFileKinds.map((kind) => figureFile("en", "timeline", kind));
    expect(new Set(paths).size).toBe(figureFileKinds.length);
  });

  it("include its embed page", () => {
    expect(embedPath("ja", "timeline")).toBe("/ja/embed/timeline");
    expect(carrierEmbedPath("en", "kddi")).toBe("/en/embed/carriers/kddi");
  });
});

describe("files of a page", () => {
  it("stand beside it", () => {
    expect(deckPath("ja", { page: "story" })).toBe("/ja/story.pptx");
    expect(deckPath("en", { page: "carrier", id: "ntt" })).toBe("/en/carriers/ntt.pptx");
    expect(oembedPath("en", { page: "carrier", id: "ntt" })).toBe("/oembed/en/carriers/ntt.json");
    expect(factIndexPath("ja")).toBe("/ja/sources/index.json");
    expect(searchIndexPath("en")).toBe("/en/search.json");
  });

  it("include a card, one for all pages of facts", () => {
    expect(cardPath("ja", { page: "home" })).toBe("/ja/card.png");
    expect(cardPath("ja", { page: "compare" })).toBe("/ja/compare-card.png");
    expect(cardPath("en", { page: "sources", number: 3 })).toBe("/en/sources-card.png");
  });

  it("have an absolute address", () => {
    expect(absolute("/data/datapackage.json")).toBe("http://localhost:3000/data/datapackage.json");
  });
});
