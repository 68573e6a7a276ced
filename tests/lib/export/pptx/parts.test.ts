import { describe, expect, it } from "vitest";

import { derivedLine, figureParts } from "@/lib/export/pptx/parts";
import { figureIds } from "@/lib/figures/catalogue";

import { defaultOptions } from "@/lib/figures/options";
import { panelsOf, rowsOfFigure } from "@/lib/figures/series";
import type { Row } from "@/lib/series/row";
import { article as dataset, articleContext as figureContext } from "@/tests/article";

const en = figureContext("en");

describe("native parts of a slide", () => {
  it.each(figureIds)("of %s are one a panel", (id) => {
    const kinds = panelsOf(dataset, id).map(({ kind }) => kind);
    expect(figureParts(id, en, defaultOptions).map(({ kind }) => kind)).toEqual(kinds);
  });

  it("have a line for what the axis measures, or for the number that follows", () => {
    const lines = (id: (typeof figureIds)[number]) =>
      figureParts(id, en, defaultOptions).map((part) => part.kind === "chart" && part.line);
    expect(lines("development-speed")).toEqual(["Development speed", "Development time"]);
    expect(lines("compute-gap")).toEqual(["largest over smallest: 35–175× (350,000 ÷ 2,000–9,999)"]);
    expect(lines("elyza-stake")).toEqual([undefined]);
  });

  it("write a computed number in the language's own signs", () => {
    const ratio = rowsOfFigure(dataset, "compute-gap").find(({ kind }) => kind === "derived") as Row;
    expect(derivedLine(ratio, figureContext("ja"))).toBe("最多と最少の比：35〜175倍（35万基 ÷ 2000〜9999基）");
  });
});
