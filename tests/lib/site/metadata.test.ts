import { describe, expect, it } from "vitest";
import { contextIn } from "@/lib/context/context";
import { datasetOf } from "@/lib/dataset";
import { pageMetadata } from "@/lib/site/metadata";

const [ja, en] = [contextIn("ja"), contextIn("en")];

describe("what a page tells of itself", () => {
  it("puts the site's name first at home and last elsewhere", () => {
    expect(pageMetadata({ page: "home" }, "見出し", "説明", ja).title).toBe("通信3社のLLM戦略 | 見出し");
    expect(pageMetadata({ page: "about" }, "About", "", en).title).toBe("About | Carrier LLM Compare");
  });

  it("names its address in every language, Japanese where none fits", () => {
    expect(pageMetadata({ page: "about" }, "About", "", en).alternates).toMatchObject({
      canonical: "/en/about",
      languages: { ja: "/ja/about", en: "/en/about", "x-default": "/ja/about" },
    });
  });

  it("names the address that follows the newest edition where another shows the same", () => {
    const at = (edition: string) =>
      pageMetadata({ page: "figure", id: "timeline" }, "T", "D", contextIn("en", datasetOf(edition, true)));
    expect(at("2026-11").alternates).toMatchObject({
      canonical: "/en/figures/timeline",
      languages: { ja: "/ja/figures/timeline" },
      types: {
        "application/json+oembed": [
          { url: "http://localhost:3000/oembed/en/2026-11/figures/timeline.json", title: "T" },
        ],
      },
    });
    expect(at("2024-03").alternates).toMatchObject({
      canonical: "/en/2024-03/figures/timeline",
      languages: { ja: "/ja/2024-03/figures/timeline" },
    });
  });

  it("offers oEmbed for figures and carriers only", () => {
    const types = (page: Parameters<typeof pageMetadata>[0]) => pageMetadata(page, "T", "", en).alternates?.types;
    expect(types({ page: "carrier", id: "kddi" })).toMatchObject({
      "application/json+oembed": [{ url: "http://localhost:3000/oembed/en/carriers/kddi.json", title: "T" }],
    });
    expect(types({ page: "story" })).toEqual({});
  });

  it("offers the feed of what changed at home and on its own page, a carrier's own on the carrier's", () => {
    const feed = (page: Parameters<typeof pageMetadata>[0]) =>
      pageMetadata(page, "T", "", en).alternates?.types?.["application/atom+xml"];
    const title = "What changed, edition by edition";
    expect(feed({ page: "changes" })).toEqual([{ url: "http://localhost:3000/en/changes.atom", title }]);
    expect(feed({ page: "carrier", id: "ntt" })).toEqual([{ url: "http://localhost:3000/en/changes/ntt.atom", title }]);
    expect(feed({ page: "figure", id: "timeline" })).toBeUndefined();
  });

  it("shows its card in link previews", () => {
    const { openGraph, twitter } = pageMetadata({ page: "figure", id: "timeline" }, "T", "D", ja);
    const card = { url: "http://localhost:3000/ja/figures/timeline-card.png", width: 1200, height: 630, alt: "T" };
    expect(openGraph).toMatchObject({ title: "T", description: "D", locale: "ja_JP", images: [card] });
    expect(twitter).toEqual({ card: "summary_large_image", images: [card] });
  });
});
