import { describe, expect, it } from "vitest";
import { contextIn } from "@/lib/context/context";
import { dataset } from "@/lib/dataset";
import { show } from "@/lib/figures/shown";
import { releasedModels } from "@/lib/series/models";
import { checkFigure, titleOf } from "@/tests/figure";

describe("models", () => {
  checkFigure("models");

  it("counts open weights and sizes nobody states", () => {
    expect(titleOf("models", "en", "2026-11")).toBe(
      "14 models of ELYZA, NTT, and SB Intuitions: 8 with open weights, 2 without a stated size",
    );
  });

  it("has a line a model that came out", () => {
    expect(show("models", contextIn("ja", dataset)).matrix?.lines.map(({ id }) => id)).toEqual(
      releasedModels(dataset).map(({ id }) => id),
    );
  });
});
