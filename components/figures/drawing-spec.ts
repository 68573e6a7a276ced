import type { FigureId } from "@/lib/figures/catalogue";
import type { FigureContext } from "@/lib/figures/context";
import type { FigureOptions } from "@/lib/figures/options";
import { panelsOf } from "@/lib/figures/series";
import { shownText } from "@/lib/figures/shown-text";
import type { Locale } from "@/lib/i18n/locales";
import { chartSpec } from "./charts/chart-spec";
import { layoutOf } from "./charts/layout";
import type { ChartSize, ChartSpec, Room } from "./charts/spec";
import { trendLayout } from "./charts/trend/layout";
import type { TrendSpec } from "./charts/trend/spec";
import { trendSpec } from "./charts/trend/trend-spec";
import type { Palette } from "./palette";

/** What is drawn of a figure that is no table, free of its size. */
export type DrawingSpec = { kind: "trend"; spec: TrendSpec } | { kind: "rows"; spec: ChartSpec };

/** What is drawn of a figure. @param room where it is scarce */
export function drawingSpec(
  id: FigureId,
  context: FigureContext,
  options: FigureOptions,
  palette: Palette,
  room?: Room,
): DrawingSpec {
  const panels = panelsOf(context.dataset, id, options);
  const { title } = shownText(id, context, options);
  const trend = panels.find((panel) => panel.kind === "trend");
  if (trend) {
    const spec = trendSpec(trend, title, context, palette);
    return { kind: "trend", spec: room ? { ...spec, compact: true } : spec };
  }
  const lines = panels.filter((panel) => panel.kind === "chart" || panel.kind === "timeline");
  return { kind: "rows", spec: chartSpec(lines, title, context, palette, room) };
}

/** Height of a drawing of a given width, px. */
export function drawingHeight(drawing: DrawingSpec, size: ChartSize, locale: Locale): number {
  const { height } =
    drawing.kind === "trend" ? trendLayout(drawing.spec, size, locale) : layoutOf(drawing.spec, size, locale);
  return height;
}
