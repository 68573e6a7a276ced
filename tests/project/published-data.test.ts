import { describe, expect, it } from "vitest";
import { readDataFiles } from "@/lib/dataset/read";
import { validate } from "@/lib/dataset/validate";

describe("the published data", () => {
  it("has no problem", () => {
    expect(validate(readDataFiles("data")).problems).toEqual([]);
  });

  it("has every row of the source's tables", () => {
    const { dataset } = validate(readDataFiles("data"));
    expect(dataset?.quantities.map(({ id }) => id)).toEqual([
      "elyza-stake",
      "elyza-investment",
      "elyza-model-params",
      "dev-speedup",
      "kddi-compute-investment",
      "softbank-params-target",
      "softbank-params-vision",
      "tsuzumi-params",
      "bigtech-capex-quarter",
      "meta-gpus-added",
      "japan-largest-gpus",
    ]);
    expect(dataset?.events).toHaveLength(8);
    expect(dataset?.dimensions).toHaveLength(9);
  });
});
