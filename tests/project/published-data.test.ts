import { describe, expect, it } from "vitest";
import { readDataFiles } from "@/lib/dataset/read";
import { validate } from "@/lib/dataset/validate";
import { article } from "@/tests/article";

describe("the published data", () => {
  it("has no problem", () => {
    expect(validate(readDataFiles("data")).problems).toEqual([]);
  });

  it("has every row of the article's tables in its edition", () => {
    expect(article.quantities.map(({ id }) => id)).toEqual([
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
    expect(article.events).toHaveLength(8);
    expect(article.dimensions).toHaveLength(9);
  });
});
