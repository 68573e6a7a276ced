import { afterEach, describe, expect, it, vi } from "vitest";
import { barePath, hasEditions, pagePath, pageUrl } from "@/lib/site/address";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe("paths of pages", () => {
  it("are short and never change", () => {
    expect(barePath("ja", { page: "home" })).toBe("/ja");
    expect(barePath("en", { page: "carrier", id: "kddi" })).toBe("/en/carriers/kddi");
    expect(barePath("en", { page: "figure", id: "model-size" })).toBe("/en/figures/model-size");
    expect(barePath("ja", { page: "about" })).toBe("/ja/about");
  });

  it("number the pages of facts from the second on", () => {
    expect(barePath("ja", { page: "sources" })).toBe("/ja/sources");
    expect(barePath("ja", { page: "sources", number: 1 })).toBe("/ja/sources");
    expect(barePath("ja", { page: "sources", number: 2 })).toBe("/ja/sources/2");
  });
});

describe("paths of an edition", () => {
  it("stand in its folder, where it has the page", () => {
    expect(barePath("ja", { page: "home" }, "/2024-03")).toBe("/ja/2024-03");
    expect(pagePath("en", { page: "figure", id: "timeline" }, "/2024-03")).toBe("/en/2024-03/figures/timeline");
    expect(barePath("ja", { page: "announcement", id: "o-390b" }, "/2026-11")).toBe("/ja/2026-11/announcements/o-390b");
    expect(pageUrl("en", { page: "carrier", id: "ntt" }, "/2024-03")).toBe(
      "http://localhost:3000/en/2024-03/carriers/ntt",
    );
  });

  it("stand outside it for what there is once", () => {
    expect(hasEditions({ page: "sources" })).toBe(false);
    expect(barePath("en", { page: "sources", number: 2 }, "/2024-03")).toBe("/en/sources/2");
    expect(barePath("ja", { page: "sourceList" }, "/2024-03")).toBe("/ja/sources/list");
  });
});

describe("a site", () => {
  it("lives at the local address until it is told its own", async () => {
    const { hasSiteUrl } = await import("@/lib/site/address");
    expect(hasSiteUrl).toBe(false);
    expect(pageUrl("ja", { page: "home" })).toBe("http://localhost:3000/ja");
    expect(pagePath("ja", { page: "home" })).toBe("/ja");
  });

  it("may live in a folder of a host", async () => {
    vi.stubEnv("NEXT_PUBLIC_BASE_PATH", "/llm");
    vi.stubEnv("NEXT_PUBLIC_SITE_URL", "https://example.org/");
    vi.resetModules();
    const there = await import("@/lib/site/address");
    expect(there.hasSiteUrl).toBe(true);
    expect(there.pagePath("en", { page: "story" })).toBe("/llm/en/story");
    expect(there.pageUrl("en", { page: "story" })).toBe("https://example.org/llm/en/story");
    expect(there.barePath("en", { page: "story" })).toBe("/en/story");
  });
});
