import { describe, expect, it } from "vitest";
import { dataset } from "@/lib/dataset";
import { checkFigure, titleOf } from "@/tests/figure";
import { computeOverTimeSeries } from "./series";

describe("compute-over-time", () => {
  checkFigure("compute-over-time");

  it("tells the one carrier that states counts, and how many state none", () => {
    expect(titleOf("compute-over-time", "en", "2026-11")).toBe(
      "SoftBank went from about 6,000 GPUs to more than 10,000 GPUs; no count was found for 2 carriers",
    );
    expect(computeOverTimeSeries(dataset).silent).toEqual(["kddi", "ntt"]);
  });

  it("keeps Japan apart from abroad", () => {
    const facet = (id: string) => computeOverTimeSeries(dataset).facets.find((one) => one.id === id)?.rows ?? [];
    expect(facet("japan").map(({ id }) => id)).toContain("noetra-gpus");
    expect(new Set(facet("abroad").map(({ subject }) => subject))).toEqual(new Set(["meta"]));
  });
});
