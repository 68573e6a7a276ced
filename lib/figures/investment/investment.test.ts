import { describe, expect, it } from "vitest";
import { article as dataset } from "@/tests/article";
import { checkFigure } from "@/tests/figure";
import { investmentSeries } from "./series";

describe("investment", () => {
  checkFigure("investment");

  it("converts dollars to yen through the assumption", () => {
    const { rows, rate } = investmentSeries(dataset, { currency: "JPY" });
    expect(rate).toBe(150);
    const bigtech = rows.find(({ id }) => id === "bigtech-capex-quarter");
    expect(bigtech?.quantity).toMatchObject({ lower: 3e11, upper: 1.5e12, unit: "JPY" });
    expect(bigtech?.kind).toBe("derived");
    expect(rows.every(({ quantity }) => quantity?.unit === "JPY")).toBe(true);
  });

  it("converts yen to dollars at the reader's rate", () => {
    const { rows } = investmentSeries(dataset, { currency: "USD", rate: 100 });
    expect(rows.find(({ id }) => id === "kddi-compute-investment")?.quantity).toMatchObject({
      lower: 1e9,
      upper: 1e9,
      precision: "approximate",
    });
    expect(rows.find(({ id }) => id === "bigtech-capex-quarter")?.kind).toBe("quantity");
  });

  it("names NTT and SoftBank as not stated", () => {
    const { notStated, stated } = investmentSeries(dataset, { currency: "JPY" });
    expect(notStated.map(({ subject }) => subject)).toEqual(["ntt", "softbank"]);
    expect(stated).toEqual(["kddi"]);
  });
});
