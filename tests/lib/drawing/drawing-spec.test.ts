import { describe, expect, it } from "vitest";
import { contextIn } from "@/lib/context/context";
import { drawingHeight, drawingSpec } from "@/lib/drawing/drawing-spec";
import { chartLayout } from "@/lib/drawing/layout";
import { pagePalette } from "@/lib/drawing/palette";
import type { FigureId } from "@/lib/figures/catalogue";
import { show } from "@/lib/figures/shown";
import { locales } from "@/lib/i18n/locales";

const size = { width: 900 };

describe.each(locales)("a drawing with little room in %s", (locale) => {
  const context = contextIn(locale);
  const specOf = (id: FigureId, room?: { lines: number }) => drawingSpec(show(id, context), pagePalette, room);
  const rowsOf = (id: FigureId, room?: { lines: number }) => {
    const drawing = specOf(id, room);
    if (drawing.kind !== "rows") throw new Error(`${id} is no chart of rows`);
    return chartLayout(drawing.spec, size, locale);
  };

  it("writes name and label of a line beside one another where they fit, and is lower for it", () => {
    const [usual, compact] = [rowsOf("model-size"), rowsOf("model-size", { lines: 20 })];
    expect(usual.lines.some(({ isBeside }) => isBeside)).toBe(false);
    expect(compact.lines.filter(({ isBeside }) => isBeside).length).toBeGreaterThan(4);
    expect(compact.height).toBeLessThan(usual.height * 0.75);
    for (const { top, bottom, headLines, labelLines, isBeside } of compact.lines) {
      const texts = isBeside ? 1 : headLines.length + labelLines.length;
      expect(bottom - top).toBeGreaterThanOrEqual(texts * 17);
    }
  });

  it("keeps the lanes of labelled marks, which have their words above and below", () => {
    expect(rowsOf("positioning", { lines: 20 }).height).toBe(rowsOf("positioning").height);
  });

  it("lowers the facets of numbers against time, every label still in its place", () => {
    for (const id of ["model-size-over-time", "capital-spending"] as const) {
      const [usual, compact] = [specOf(id), specOf(id, { lines: 20 })].map((drawing) =>
        drawingHeight(drawing, size, locale),
      ) as [number, number];
      expect(compact, id).toBeLessThan(usual);
    }
  });
});
