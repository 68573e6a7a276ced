import { describe, expect, it } from "vitest";
import { dataset } from "@/lib/dataset";
import { checkFigure, titleOf } from "@/tests/figure";
import { openGapSeries } from "./series";

describe("open-gap", () => {
  checkFigure("open-gap");

  it("says the smallest gap, the newest one, and the lag", () => {
    expect(titleOf("open-gap", "en", "2026-11")).toBe(
      "The gap between the best open and closed models widened from about 0.5% to about 3.3%; another measure puts the lag at about 4 months",
    );
  });

  it("joins no two measurements that do not compare", () => {
    const series = new Map(dataset.quantities.map((fact) => [fact.id, fact.series]));
    const { facets } = openGapSeries(dataset);
    expect(facets.map(({ id }) => id)).toEqual(["ai-index-2025", "ai-index-2026", "lag"]);
    for (const { joined, rows } of facets) {
      if (joined) expect(new Set(rows.map(({ id }) => series.get(id))).size).toBe(1);
    }
  });
});
