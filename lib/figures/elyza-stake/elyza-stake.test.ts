import { describe, expect, it } from "vitest";
import { article as dataset } from "@/tests/article";
import { checkFigure, titleOf } from "@/tests/figure";
import { elyzaStakeSeries } from "./series";

describe("elyza-stake", () => {
  checkFigure("elyza-stake");

  it("splits 53.4 and 46.6", () => {
    const { held, rest } = elyzaStakeSeries(dataset);
    expect(held.quantity?.value).toBe(53.4);
    expect(rest.quantity?.value).toBeCloseTo(46.6, 10);
    expect(rest.formula?.operator).toBe("−");
  });

  it("says what is missing when there is no share", () => {
    expect(() => elyzaStakeSeries({ ...dataset, quantities: [] })).toThrow(/data\/quantities\.json.*elyza/);
  });

  it("states the share", () => {
    expect(titleOf("elyza-stake", "en")).toContain("53.4%");
  });
});
