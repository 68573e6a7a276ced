import { describe, expect, it } from "vitest";

import { inCurrency, rateOf } from "@/lib/series/money";
import { rowsOfMeasure } from "@/lib/series/row";
import { article as dataset } from "@/tests/article";

const { rows } = rowsOfMeasure(dataset, "investment");

describe("the rate in use", () => {
  it("is the reader's, or the data set's assumption", () => {
    expect(rateOf(dataset, {})).toBe(150);
    expect(rateOf(dataset, { rate: 100 })).toBe(100);
  });
});

describe("sums in one currency", () => {
  it("are sorted anew, since dollars and yen had no order", () => {
    expect(inCurrency(dataset, rows, { currency: "JPY" }).map(({ id }) => id)).toEqual([
      "elyza-investment",
      "kddi-compute-investment",
      "bigtech-capex-quarter",
    ]);
  });

  it("are computed through the labelled rate, and keep the source's words", () => {
    const [, , bigtech] = inCurrency(dataset, rows, { currency: "JPY" });
    expect(bigtech).toMatchObject({
      kind: "derived",
      quantity: { lower: 3e11, upper: 1.5e12, unit: "JPY", words: { en: "several billion to ten billion US dollars" } },
      formula: { operator: "×", right: { number: 150, unit: "JPY/USD", assumption: "jpy-per-usd" } },
    });
  });

  it("leave alone what is in that currency already", () => {
    const dollars = inCurrency(dataset, rows, { currency: "USD", rate: 100 });
    expect(dollars.find(({ id }) => id === "bigtech-capex-quarter")).toBe(
      rows.find(({ quantity }) => quantity?.unit === "USD"),
    );
    expect(dollars.find(({ id }) => id === "elyza-investment")?.quantity).toMatchObject({ lower: 2e7, upper: 9.9e7 });
  });
});
