import { describe, expect, it } from "vitest";
import { article as dataset } from "@/tests/article";
import { checkFigure } from "@/tests/figure";
import { strategyMatrixSeries } from "./series";

describe("strategy-matrix", () => {
  checkFigure("strategy-matrix");

  it("leave exactly the cells blank that the source leaves blank", () => {
    const { lines, blanks, cellCount } = strategyMatrixSeries(dataset);
    const blank = lines.flatMap((line) =>
      Object.entries(line.cells).flatMap(([carrier, rows]) => (rows.length === 0 ? [`${line.id}/${carrier}`] : [])),
    );
    expect(blank).toEqual(["investment/ntt", "investment/softbank", "go-to-market/ntt", "go-to-market/softbank"]);
    expect([blanks, cellCount]).toEqual([4, 27]);
  });
});
