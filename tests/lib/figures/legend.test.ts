import { describe, expect, it } from "vitest";

import { legendOf } from "@/lib/figures/legend";
import { rowsOfFigure } from "@/lib/figures/series";
import { articleContext as contextIn, article as dataset } from "@/tests/article";

describe("a legend", () => {
  it("has the fills in use, in the order of how settled they are", () => {
    expect(legendOf(rowsOfFigure(dataset, "model-size"), contextIn("en"))).toEqual([
      { fill: "solid", text: "done" },
      { fill: "hatched", text: "planned" },
      { fill: "outlined", text: "envisioned" },
    ]);
  });

  it("names every status a fill stands for among the rows", () => {
    expect(legendOf(rowsOfFigure(dataset, "timeline"), contextIn("ja"))).toEqual([
      { fill: "solid", text: "実施済み・現状として記述" },
      { fill: "hatched", text: "発表済み・計画" },
      { fill: "dotted", text: "予測" },
    ]);
  });

  it("is empty for rows without a status", () => {
    expect(legendOf([], contextIn("en"))).toEqual([]);
    const gaps = rowsOfFigure(dataset, "model-size").filter(({ kind }) => kind === "not-stated");
    expect(legendOf(gaps, contextIn("en"))).toEqual([]);
  });
});
