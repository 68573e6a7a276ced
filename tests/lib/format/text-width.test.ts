import { describe, expect, it } from "vitest";
import { textWidth, widthIn } from "@/lib/format/text-width";

describe("the width of a text", () => {
  it("grows with its size and its signs", () => {
    expect(textWidth("", 12)).toBe(0);
    expect(textWidth("ab", 20)).toBeCloseTo(2 * textWidth("ab", 10), 9);
    expect(textWidth("abc", 10)).toBeGreaterThan(textWidth("ab", 10));
    expect(textWidth("WWW", 10, "bold")).toBeGreaterThan(textWidth("iii", 10, "bold"));
  });

  it("is a square for a Japanese sign and for one of no table", () => {
    expect(textWidth("あ", 10)).toBe(10);
    expect(textWidth("日本", 10, "bold")).toBe(20);
    expect(textWidth("🙂", 10)).toBe(10);
  });

  it("is nothing for marks that add to the sign before them", () => {
    expect(textWidth("a\u0301", 10)).toBe(textWidth("a", 10));
    expect(textWidth("a\u200bb", 10)).toBe(textWidth("ab", 10));
  });

  it("is that of the widest font, each with room for it", () => {
    const text = "390 billion parameters";
    for (const family of ["Noto Sans", "Noto Sans JP"] as const) {
      expect(widthIn(family, text, 12)).toBeGreaterThan(0);
      expect(widthIn(family, text, 12)).toBeLessThanOrEqual(textWidth(text, 12));
    }
  });

  it("is less where Japanese marks share their space", () => {
    expect(widthIn("Noto Sans JP", "あ、", 10)).toBe(20);
    expect(widthIn("Noto Sans JP", "）、", 10)).toBe(15);
    expect(widthIn("Noto Sans JP", "「（あ）」", 10)).toBe(40);
  });
});
