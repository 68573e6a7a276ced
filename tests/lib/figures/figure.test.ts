import { describe, expect, it } from "vitest";
import { labelOf } from "@/lib/figures/figure";

describe("a label of a figure", () => {
  it("comes in every language", () => {
    const words = { ja: { labels: { ratio: "比", gap: "差" } }, en: { labels: { ratio: "ratio", gap: "gap" } } };
    expect(labelOf(words, "gap")).toEqual({ ja: "差", en: "gap" });
  });
});
