import { describe, expect, it } from "vitest";
import { dataset } from "@/lib/dataset";
import { scenarioBounds } from "@/lib/figures/scenario";

const bounds = scenarioBounds(dataset);

describe("a scenario", () => {
  it("takes its bounds from the data set", () => {
    expect(bounds.speed).toMatchObject({ lower: 2, upper: 4, fact: "dev-speedup" });
    expect(bounds.smaller).toMatchObject({ lower: 2000, upper: 9999, fact: "japan-largest-gpus" });
    expect(bounds.sum).toMatchObject({ lower: 2e9, upper: 1e11, fact: "kddi-compute-investment" });
  });
});
