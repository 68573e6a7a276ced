import { describe, expect, it } from "vitest";
import { dataset } from "@/lib/dataset";
import { checkFigure, titleOf } from "@/tests/figure";
import { modelSizeOverTimeSeries } from "./series";

describe("model-size-over-time", () => {
  checkFigure("model-size-over-time");

  it("finds who went past a target, who grew and who turned to smaller models", () => {
    const { passed, grown, turned } = modelSizeOverTimeSeries(dataset);
    expect(passed).toEqual(["softbank"]);
    expect(grown?.carrier).toBe("ntt");
    expect(grown?.ratio.quantity?.value).toBeCloseTo(30 / 7, 6);
    expect(turned).toEqual(["kddi", "softbank"]);
    expect(titleOf("model-size-over-time", "en", "2026-11")).toContain("NTT grew about 4.29×");
  });

  it("has a facet a carrier, and one for the national model", () => {
    const { facets } = modelSizeOverTimeSeries(dataset);
    expect(facets.map(({ id }) => id)).toEqual(["kddi", "ntt", "softbank", "others"]);
  });
});
