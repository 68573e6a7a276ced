import { describe, expect, it } from "vitest";
import { contextIn } from "@/lib/context/context";
import { defaultOptions } from "@/lib/figures/options";
import { isMatrix, panelsOf, rowsOfFigure } from "@/lib/figures/series";
import { show } from "@/lib/figures/shown";
import { quantityOf } from "@/lib/series/row";
import { article as dataset } from "@/tests/article";

describe("what a figure shows", () => {
  it("comes as panels, by the reader's options", () => {
    const scale = (options = defaultOptions) =>
      panelsOf(dataset, "model-size", options).map((panel) => panel.kind === "chart" && panel.scale);
    expect(scale()).toEqual(["log"]);
    expect(scale({ ...defaultOptions, scale: "linear" })).toEqual(["linear"]);
    expect(panelsOf(dataset, "development-speed")).toHaveLength(2);
  });

  it("comes as rows of all panels together", () => {
    expect(rowsOfFigure(dataset, "elyza-stake")).toHaveLength(2);
    const inDollars = rowsOfFigure(dataset, "investment", { ...defaultOptions, currency: "USD" });
    expect(inDollars.flatMap((row) => quantityOf(row)?.unit ?? [])).toEqual(["USD", "USD", "USD"]);
  });

  it("is a matrix for tables of statements only", () => {
    expect(show("strategy-matrix", contextIn("ja")).matrix?.columns).toEqual(["kddi", "ntt", "softbank"]);
    expect(isMatrix(dataset, "timeline")).toBe(false);
  });
});
