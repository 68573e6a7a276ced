import type { Shown } from "@/lib/figures/shown";
import type { Locale } from "@/lib/i18n/locales";
import { chartSpec } from "./chart-spec";
import { type ChartLayout, chartLayout } from "./layout";
import type { Palette } from "./palette";
import type { ChartSize, ChartSpec, Room } from "./spec";
import { type TrendLayout, trendLayout } from "./trend/layout";
import type { TrendSpec } from "./trend/spec";
import { trendSpec } from "./trend/trend-spec";

/** What is drawn of a figure that is no table, free of its size. */
export type DrawingSpec = { kind: "trend"; spec: TrendSpec } | { kind: "rows"; spec: ChartSpec };

/** What is drawn of a figure. @param room where it is scarce */
export function drawingSpec({ context, panels, text }: Shown, palette: Palette, room?: Room): DrawingSpec {
  const { title } = text;
  const trend = panels.find((panel) => panel.kind === "trend");
  if (trend) {
    const spec = trendSpec(trend, title, context, palette);
    return { kind: "trend", spec: room ? { ...spec, compact: true } : spec };
  }
  const lines = panels.filter((panel) => panel.kind === "chart" || panel.kind === "timeline");
  return { kind: "rows", spec: chartSpec(lines, title, context, palette, room) };
}

/** What is drawn, and where all of it stands. */
export type PlacedDrawing =
  | { kind: "trend"; spec: TrendSpec; layout: TrendLayout }
  | { kind: "rows"; spec: ChartSpec; layout: ChartLayout };

/** Places a drawing in a size: labels are broken, marks and axes stand where they will be drawn. */
export function drawingLayout(drawing: DrawingSpec, size: ChartSize, locale: Locale): PlacedDrawing {
  return drawing.kind === "trend"
    ? { ...drawing, layout: trendLayout(drawing.spec, size, locale) }
    : { ...drawing, layout: chartLayout(drawing.spec, size, locale) };
}

/** Height of a drawing of a given width, px. */
export function drawingHeight(drawing: DrawingSpec, size: ChartSize, locale: Locale): number {
  return drawingLayout(drawing, size, locale).layout.height;
}
