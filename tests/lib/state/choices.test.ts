import { describe, expect, it } from "vitest";

import { stateChoices } from "@/lib/state/choices";
import { article as dataset } from "@/tests/article";

describe("what a reader can choose from", () => {
  it("is what the data set holds", () => {
    const choices = stateChoices(dataset);
    expect(choices.carriers).toEqual(["kddi", "ntt", "softbank"]);
    expect(choices.rate).toEqual({ lower: 50, upper: 500 });
    expect(choices.kinds).toEqual(["quantity", "statement", "event", "not-stated", "model"]);
    expect(choices.explore.facts).toHaveLength(dataset.quantities.length);
  });

  it("lists measures, then dimensions, a name of both only once", () => {
    const { dimensions } = stateChoices(dataset);
    expect(dimensions.slice(0, 6)).toEqual([
      "model-size",
      "gpu-count",
      "investment",
      "ownership-share",
      "development-speed",
      "base-model",
    ]);
    expect(dimensions.filter((id) => id === "investment")).toHaveLength(1);
  });

  it("offers the explorer no measure without a quantity", () => {
    const quantities = dataset.quantities.filter(({ measure }) => measure === "gpu-count");
    expect(stateChoices({ ...dataset, quantities }).explore).toMatchObject({
      measures: ["gpu-count"],
      facts: ["meta-gpus-added", "japan-largest-gpus"],
    });
  });

  it("needs the exchange rate", () => {
    expect(() => stateChoices({ ...dataset, assumptions: [] })).toThrow('no row with id "jpy-per-usd"');
  });
});
