import type { FigureId } from "@/lib/figures/catalogue";
import type { FigureContext } from "@/lib/figures/context";
import type { FigureOptions } from "@/lib/figures/options";
import { panelsOf } from "@/lib/figures/series";
import { shownText } from "@/lib/figures/shown-text";
import { chartSpec } from "./charts/chart-spec";
import { RowChart } from "./charts/RowChart";
import type { ChartSize } from "./charts/spec";
import { TrendChart } from "./charts/trend/TrendChart";
import { trendSpec } from "./charts/trend/trend-spec";
import type { Palette } from "./palette";

/** The drawing of a figure: its panels on one sheet; a matrix is a table and has none. */
export function Drawing(props: {
  id: FigureId;
  context: FigureContext;
  options: FigureOptions;
  size: ChartSize;
  palette: Palette;
  /** Lines there is room for; the rest is told by its number. */
  most?: number;
}) {
  const { id, context, options, size, palette, most } = props;
  const panels = panelsOf(context.dataset, id, options);
  const { title } = shownText(id, context, options);
  const { locale } = context;
  const trend = panels.find((panel) => panel.kind === "trend");
  if (trend) {
    return (
      <TrendChart spec={trendSpec(trend, title, context, palette)} size={size} palette={palette} locale={locale} />
    );
  }
  const lines = panels.filter((panel) => panel.kind === "chart" || panel.kind === "timeline");
  return (
    <RowChart spec={chartSpec(lines, title, context, palette, most)} size={size} palette={palette} locale={locale} />
  );
}
