import { describe, expect, it } from "vitest";
import { pageMetadata } from "@/lib/site/metadata";

describe("what a page tells of itself", () => {
  it("puts the site's name first at home and last elsewhere", () => {
    expect(pageMetadata("ja", { page: "home" }, "見出し", "説明").title).toBe("通信3社のLLM戦略 | 見出し");
    expect(pageMetadata("en", { page: "about" }, "About", "").title).toBe("About | Carrier LLM Compare");
  });

  it("names its address in every language, Japanese where none fits", () => {
    expect(pageMetadata("en", { page: "about" }, "About", "").alternates).toMatchObject({
      canonical: "/en/about",
      languages: { ja: "/ja/about", en: "/en/about", "x-default": "/ja/about" },
    });
  });

  it("offers oEmbed for figures and carriers only", () => {
    const types = (page: Parameters<typeof pageMetadata>[1]) => pageMetadata("en", page, "T", "").alternates?.types;
    expect(types({ page: "carrier", id: "kddi" })).toEqual({
      "application/json+oembed": [{ url: "http://localhost:3000/oembed/en/carriers/kddi.json", title: "T" }],
    });
    expect(types({ page: "story" })).toEqual({});
  });

  it("shows its card in link previews", () => {
    const { openGraph, twitter } = pageMetadata("ja", { page: "figure", id: "timeline" }, "T", "D");
    const card = { url: "http://localhost:3000/ja/figures/timeline-card.png", width: 1200, height: 630, alt: "T" };
    expect(openGraph).toMatchObject({ title: "T", description: "D", locale: "ja_JP", images: [card] });
    expect(twitter).toEqual({ card: "summary_large_image", images: [card] });
  });
});
