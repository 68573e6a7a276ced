import { afterEach, describe, expect, it, vi } from "vitest";
import { defaultOptions } from "@/lib/figures/options";
import { show } from "@/lib/figures/shown";
import { figureNotes } from "@/lib/office/deck/notes";
import { articleContext as contextIn } from "@/tests/article";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe("speaker notes", () => {
  it("give each fact with precision, status, speaker and paragraph, then note, assumption and source", () => {
    expect(figureNotes(show("investment", contextIn("en"))).split("\n")).toEqual([
      "Facts and sources",
      "・KDDI price of the ELYZA stake (one-off): ¥2–9.9 billion (announced, order of magnitude, the article, ¶ 3)",
      "・KDDI compute for generative AI (medium term): about ¥100 billion (planned, approximate, KDDI, ¶ 5)",
      "・Big tech capital spending of each (three months): ¥300 billion–1.5 trillion = $2–10 billion × 150 (observed, hearsay, a range, computed by this site, ¶ 15)",
      "・NTT NTT's investment sum: not stated",
      "・SoftBank SoftBank's investment sum: not stated",
      "",
      expect.stringContaining("not a ranking"),
      "assumption: Yen–dollar rate 150",
      "Source: Nikkei Business (online edition), 25 March 2024, ¶ 3, 5, 15",
    ]);
  });

  it("use the reader's rate, and name no assumption where none is used", () => {
    const notes = figureNotes(show("investment", contextIn("en"), { ...defaultOptions, rate: 100 }));
    expect(notes).toContain("assumption: Yen–dollar rate 100");
    expect(figureNotes(show("elyza-stake", contextIn("en")))).not.toContain("assumption");
  });

  it("end with the figure's address once the site has one", async () => {
    vi.stubEnv("NEXT_PUBLIC_SITE_URL", "https://example.org");
    vi.resetModules();
    const there = await import("@/lib/office/deck/notes");
    expect(there.figureNotes(show("timeline", contextIn("ja")))).toMatch(
      /\nhttps:\/\/example\.org\/ja\/2024-03\/figures\/timeline$/,
    );
  });
});
