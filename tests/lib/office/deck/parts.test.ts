import { describe, expect, it } from "vitest";
import { datasetOf } from "@/lib/dataset";
import type { CatalogueId } from "@/lib/figures/catalogue";
import { asChart } from "@/lib/figures/panel";
import { panelsOf, rowsOfFigure } from "@/lib/figures/series";
import { show } from "@/lib/figures/shown";
import { derivedLine, figureParts, figureSlides } from "@/lib/office/deck/parts";
import type { Row } from "@/lib/series/row";
import { articleContext as contextIn, article as dataset } from "@/tests/article";
import { contextOf, editionFigures } from "@/tests/editions";

const en = contextIn("en");

describe("native parts of a slide", () => {
  it.each(editionFigures)("of %s %s are one a panel, of a trend one a unit", (edition, id) => {
    const kinds = panelsOf(datasetOf(edition), id).flatMap((panel) =>
      panel.kind === "trend" ? asChart(panel).map(({ kind }) => kind) : [panel.kind],
    );
    expect(kinds.length).toBeGreaterThan(0);
    expect(figureParts(show(id, contextOf("en", edition))).map(({ kind }) => kind)).toEqual(kinds);
  });

  it("have no more events than a slide has room for, none left out", () => {
    const context = contextOf("en", "2026-11");
    const pages = figureSlides(show("timeline", context)).map(([part]) =>
      part?.kind === "timeline" ? part.rows.length : 0,
    );
    expect(Math.max(...pages)).toBeLessThanOrEqual(12);
    expect(pages.reduce((sum, count) => sum + count)).toBe(rowsOfFigure(context.dataset, "timeline").length);
  });

  it("have a line for what the axis measures, or for the number that follows", () => {
    const lines = (id: CatalogueId) => figureParts(show(id, en)).map((part) => part.kind === "chart" && part.line);
    expect(lines("development-speed")).toEqual(["Development speed", "Development time"]);
    expect(lines("compute-gap")).toEqual(["largest over smallest: 35–175× (350,000 ÷ 2,000–9,999)"]);
    expect(lines("elyza-stake")).toEqual([undefined]);
  });

  it("write a computed number in the language's own signs", () => {
    const ratio = rowsOfFigure(dataset, "compute-gap").find(({ kind }) => kind === "derived") as Row;
    expect(derivedLine(ratio, contextIn("ja"))).toBe("最多と最少の比：35〜175倍（35万基 ÷ 2000〜9999基）");
  });
});
