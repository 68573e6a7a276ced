import { describeFigure } from "@/lib/figures/describe";
import { panelsOf } from "@/lib/figures/series";
import { chartSpec } from "./charts/chart-spec";
import { RowChart } from "./charts/RowChart";
import type { FigureProps } from "./figure-props";

/** The drawing of a figure: its panels on one sheet; a matrix is a table and has none. */
export function Drawing({ id, context, options, size, palette }: FigureProps) {
  const panels = panelsOf(context.dataset, id, options).filter((panel) => panel.kind !== "matrix");
  const { title } = describeFigure(id, context, options);
  return (
    <RowChart spec={chartSpec(panels, title, context, palette)} size={size} palette={palette} locale={context.locale} />
  );
}
