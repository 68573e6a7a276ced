import { describe, expect, it } from "vitest";
import type { QuantityValue } from "@/lib/dataset";
import { dataset } from "@/lib/dataset";
import { checkQuantityValue } from "@/lib/dataset/check-quantity";

const { NEGATIVE_INFINITY: below, POSITIVE_INFINITY: above } = Number;

function problems(quantity: Pick<QuantityValue, "lower" | "upper" | "precision"> & { value?: number }): string[] {
  const found: string[] = [];
  checkQuantityValue({ unit: "GPUs", words: { ja: "", en: "" }, ...quantity }, (field, problem) => {
    found.push(`${field} ${problem}`);
  });
  return found;
}

describe("a quantity", () => {
  it("is sound where bounds, value and precision agree", () => {
    expect(problems({ lower: 5, upper: 5, value: 5, precision: "exact" })).toEqual([]);
    expect(problems({ lower: 4, upper: 6, value: 5, precision: "approximate" })).toEqual([]);
    expect(problems({ lower: 4, upper: 6, precision: "range" })).toEqual([]);
    expect(problems({ lower: 4, upper: above, precision: "at-least" })).toEqual([]);
    expect(problems({ lower: below, upper: 6, precision: "at-most" })).toEqual([]);
    for (const { quantity } of dataset.quantities) expect(problems(quantity)).toEqual([]);
  });

  it("states the end its precision speaks of, and not the other", () => {
    expect(problems({ lower: 4, upper: 6, precision: "at-least" })).toEqual([
      "upper is given though precision is at-least",
    ]);
    expect(problems({ lower: 0, upper: 6, precision: "at-most" })).toEqual([
      "lower is given though precision is at-most",
    ]);
    expect(problems({ lower: below, upper: above, precision: "at-least" })).toEqual([
      "lower is missing though precision is at-least",
    ]);
    expect(problems({ lower: 4, upper: above, precision: "range" })).toEqual([
      "upper is missing though precision is range",
    ]);
  });

  it("has no point where the source gives none, and one where it does", () => {
    expect(problems({ lower: 4, upper: above, value: 4, precision: "at-least" })).toEqual([
      "value makes a point of a vague number (precision at-least)",
    ]);
    expect(problems({ lower: 4, upper: 6, precision: "approximate" })).toEqual([
      "value is missing though precision is approximate",
    ]);
  });

  it("starts at zero and goes up", () => {
    expect(problems({ lower: -1, upper: above, precision: "at-least" })).toEqual(["lower -1 is negative"]);
    expect(problems({ lower: 7, upper: 6, precision: "range" })).toEqual(["lower 7 is greater than upper 6"]);
  });
});
