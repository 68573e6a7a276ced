import { describe, expect, it } from "vitest";
import { contextIn } from "@/lib/context/context";
import { datasetOf } from "@/lib/dataset";
import { fillOf } from "@/lib/figures/appearance";
import { asChart, linesOfChart, type Panel } from "@/lib/figures/panel";
import { panelsOf } from "@/lib/figures/series";
import { show } from "@/lib/figures/shown";
import { locales } from "@/lib/i18n/locales";
import { figureSlides, linesLeftOut } from "@/lib/office/deck/parts";
import { paintOf } from "@/lib/office/deck/style";
import { provenanceOf } from "@/lib/series/provenance";
import type { Row } from "@/lib/series/row";
import { boundsOf } from "@/lib/series/row";
import { editionFigures } from "@/tests/editions";

/** Rows the page draws, in the order an outlet without an axis of time has. */
function drawnRows(panel: Panel): Row[] {
  if (panel.kind === "chart") return linesOfChart(panel);
  if (panel.kind === "timeline") return panel.rows;
  if (panel.kind === "trend") return asChart(panel).flatMap(linesOfChart);
  return panel.matrix.lines.flatMap(({ cells }) => panel.matrix.columns.flatMap((column) => cells[column] ?? []));
}

describe.each(locales)("slides in %s show what the page shows", (locale) => {
  it.each(editionFigures)("%s %s: same rows, order, bounds, colours and fills", (edition, id) => {
    const context = contextIn(locale, datasetOf(edition));
    const onPage = panelsOf(context.dataset, id).flatMap(drawnRows);
    const parts = figureSlides(show(id, context)).flat();
    const ids = parts.flatMap((part) => {
      if (part.kind === "chart") return part.data.rows.map((row) => row.id);
      if (part.kind === "timeline") return part.rows.map((row) => row.id);
      return drawnRows(part).map((row) => row.id);
    });
    const left = linesLeftOut(show(id, context));
    // What has no room is told by its number; all else keeps its order.
    expect(ids).toEqual(onPage.map((row) => row.id).filter((one) => left === 0 || ids.includes(one)));
    expect(onPage.length - ids.length).toBe(left);
    const rows = new Map(onPage.map((row) => [row.id, row]));
    for (const part of parts) {
      if (part.kind !== "chart") continue;
      for (const { id: one, paint, bounds, status } of part.data.rows) {
        const row = rows.get(one) as Row;
        expect(paint).toEqual(paintOf(row, context.dataset));
        expect(paint.fill).toBe(fillOf(provenanceOf(row).status));
        const extent = boundsOf(row);
        expect(bounds === undefined, one).toBe(extent === undefined);
        if (!extent) expect(status).toBe(context.t("vocabulary.notStated"));
        for (const end of ["lower", "upper"] as const) {
          if (!bounds || !extent || !Number.isFinite(extent[end])) continue;
          expect(bounds[end] * part.data.factor).toBeCloseTo(extent[end], 3);
        }
      }
    }
  });
});
