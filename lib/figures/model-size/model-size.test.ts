import { describe, expect, it } from "vitest";
import { provenanceOf } from "@/lib/series/provenance";
import { article as dataset } from "@/tests/article";
import { checkFigure, titleOf } from "@/tests/figure";
import { modelSizeSeries } from "./series";

describe("model-size", () => {
  checkFigure("model-size");

  it("orders 7B, 70B, 390B, 1T and compares the plan with the smallest", () => {
    const { rows, ratio, notStated } = modelSizeSeries(dataset);
    expect(rows.map(({ quantity }) => quantity?.value)).toEqual([7e9, 70e9, 390e9, 1e12]);
    expect(ratio?.quantity?.lower).toBeCloseTo(55.714, 3);
    expect(ratio && provenanceOf(ratio).status).toBe("planned");
    expect(notStated.map(({ id }) => id)).toContain("gpt-3-5-params");
  });

  it("states the ratio", () => {
    expect(titleOf("model-size", "ja")).toContain("約55.7倍");
  });
});
