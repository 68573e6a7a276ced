import { describe, expect, it } from "vitest";
import { typedNumber } from "@/lib/format/typed-number";

describe("a number as it is typed", () => {
  it.each([
    ["150", 150],
    [" 1,234,567 ", 1_234_567],
    ["１２．５", 12.5],
    ["１，０００", 1000],
    ["12.", 12],
    ["007", 7],
  ])("%j is %d", (text, value) => {
    expect(typedNumber(text)).toBe(value);
  });

  it.each(["", "abc", "-5", "1e3", "12,34", "1,2345", ".5", "1.2.3", "0x10", "∞"])("%j is none", (text) => {
    expect(typedNumber(text)).toBeNaN();
  });
});
