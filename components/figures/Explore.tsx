import { defaultView } from "@/lib/figures/catalogue";
import { describeFigure } from "@/lib/figures/describe";
import { exploreSeries } from "@/lib/series/explore";
import { numberAxis } from "./charts/axes";
import { boundsOf, lineOf } from "./charts/mark-of";
import { RowChart } from "./charts/RowChart";
import type { FigureProps } from "./figure-props";

/** What a reader has put together: quantities of one measure, absolute or held against one of them. */
export function Explore({ context, options, size, palette }: FigureProps) {
  const { rows, notStated, unit } = exploreSeries(context.dataset, options.view ?? defaultView, options);
  return (
    <RowChart
      spec={{
        label: describeFigure("explore", context, options).title,
        lines: [...rows, ...notStated].map((row) => lineOf(row, context, palette)),
        axes: [numberAxis(boundsOf(rows), options.scale, unit, context)],
        labelWidth: 230,
      }}
      size={size}
      palette={palette}
      locale={context.locale}
    />
  );
}
