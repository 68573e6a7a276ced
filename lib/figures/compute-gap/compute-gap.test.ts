import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { provenanceOf } from "@/lib/series/provenance";
import { article as dataset } from "@/tests/article";
import { checkFigure, titleOf, withQuantity } from "@/tests/figure";
import { computeGapSeries } from "./series";

describe("compute-gap", () => {
  checkFigure("compute-gap");

  it("gives 35–175 times, as vague as its vaguest input", () => {
    const { ratio: gap } = computeGapSeries(dataset);
    expect(gap?.quantity?.lower).toBeCloseTo(35.0035, 4);
    expect(gap?.quantity?.upper).toBe(175);
    expect(gap?.quantity?.value).toBeUndefined();
    expect(gap?.quantity?.precision).toBe("order");
    expect(gap && provenanceOf(gap).status).toBe("planned");
    expect(gap?.facts).toEqual(["meta-gpus-added", "japan-largest-gpus"]);
  });

  it("widens with its input, never narrows", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 9999, max: 300_000 }), (lower, upper) => {
        const { ratio: gap } = computeGapSeries(withQuantity("japan-largest-gpus", { lower, upper }));
        expect(gap?.quantity?.lower).toBeLessThanOrEqual(35.01);
        expect(gap?.quantity?.upper).toBeGreaterThanOrEqual(175);
      }),
    );
  });

  it("states the ratio as a range", () => {
    expect(titleOf("compute-gap", "en")).toContain("35–175×");
  });
});
