import { describe, expect, it } from "vitest";

import { scenarioBounds } from "@/lib/figures/scenario";
import { article as dataset } from "@/tests/article";

const bounds = scenarioBounds(dataset);

describe("a scenario", () => {
  it("takes its bounds from the data set", () => {
    expect(bounds.speed).toMatchObject({ lower: 2, upper: 4, fact: "dev-speedup" });
    expect(bounds.smaller).toMatchObject({ lower: 2000, upper: 9999, fact: "japan-largest-gpus" });
    expect(bounds.sum).toMatchObject({ lower: 2e9, upper: 1e11, fact: "kddi-compute-investment" });
  });
});

describe("bounds of a scenario", () => {
  it("hold the larger side, the rate, and the sum the slider starts at", () => {
    expect(bounds.larger).toEqual({ lower: 350_000, upper: 350_000, fact: "meta-gpus-added" });
    expect(bounds.rate).toEqual({ lower: 50, upper: 500, value: 150 });
    expect(bounds.sum.start).toEqual({ lower: 1e11, upper: 1e11 });
  });

  it("need the facts they come from", () => {
    const quantities = dataset.quantities.filter(({ measure }) => measure !== "gpu-count");
    expect(() => scenarioBounds({ ...dataset, quantities })).toThrow(
      "data/quantities.json: a speed, two GPU counts and a carrier's sum are needed: add them",
    );
  });
});
