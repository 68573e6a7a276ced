import { describe, expect, it } from "vitest";
import { dataset } from "@/lib/dataset";
import { checkFigure, titleOf } from "@/tests/figure";
import { strategyThenNowSeries } from "./series";

describe("strategy-then-now", () => {
  checkFigure("strategy-then-now");

  it("says how many cells changed", () => {
    expect(titleOf("strategy-then-now", "en", "2026-11")).toBe(
      "5 cells changed, 10 went further the same way, 3 stayed as they were",
    );
  });

  it("puts what was said then before what is said now", () => {
    const { matrix } = strategyThenNowSeries(dataset);
    const cell = matrix.lines.find(({ id }) => id === "base-model")?.cells.ntt ?? [];
    expect(cell.map(({ id }) => id)).toEqual(["ntt-base-model", "now-ntt-base"]);
    expect(cell.map(({ age }) => age)).toEqual(["overtaken", "newer"]);
  });
});
