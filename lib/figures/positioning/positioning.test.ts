import { describe, expect, it } from "vitest";
import { article as dataset } from "@/tests/article";
import { checkFigure } from "@/tests/figure";
import { positioningSeries } from "./series";

describe("positioning", () => {
  checkFigure("positioning");

  it("puts models made from zero in one lane and customised ones in the other", () => {
    const lanes = Object.fromEntries(
      positioningSeries(dataset).lanes.map(({ approach, rows }) => [approach, rows.map(({ id }) => id)]),
    );
    expect(lanes).toEqual({
      "from-zero": ["tsuzumi-params", "softbank-params-target", "softbank-params-vision"],
      customised: ["elyza-model-params"],
    });
  });
});
