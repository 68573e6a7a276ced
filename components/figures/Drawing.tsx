import type { FigureId } from "@/lib/figures/catalogue";
import type { FigureContext } from "@/lib/figures/context";
import { describeFigure } from "@/lib/figures/describe";
import type { FigureOptions } from "@/lib/figures/options";
import { panelsOf } from "@/lib/figures/series";
import { chartSpec } from "./charts/chart-spec";
import { RowChart } from "./charts/RowChart";
import type { ChartSize } from "./charts/spec";
import type { Palette } from "./palette";

/** The drawing of a figure: its panels on one sheet; a matrix is a table and has none. */
export function Drawing(props: {
  id: FigureId;
  context: FigureContext;
  options: FigureOptions;
  size: ChartSize;
  palette: Palette;
}) {
  const { id, context, options, size, palette } = props;
  const panels = panelsOf(context.dataset, id, options).filter((panel) => panel.kind !== "matrix");
  const { title } = describeFigure(id, context, options);
  return (
    <RowChart spec={chartSpec(panels, title, context, palette)} size={size} palette={palette} locale={context.locale} />
  );
}
