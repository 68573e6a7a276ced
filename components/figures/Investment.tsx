import { describeFigure } from "@/lib/figures/describe";
import { investmentSeries } from "@/lib/series/investment";
import { numberAxis } from "./charts/axes";
import { boundsOf, lineOf } from "./charts/mark-of";
import { RowChart } from "./charts/RowChart";
import type { FigureProps } from "./figure-props";

/** Stated sums in one currency; carriers without one stay on the chart as “not stated”. */
export function Investment({ context, options, size, palette }: FigureProps) {
  const { rows, notStated, currency } = investmentSeries(context.dataset, options);
  return (
    <RowChart
      spec={{
        label: describeFigure("investment", context, options).title,
        lines: [...rows, ...notStated].map((row) => lineOf(row, context, palette)),
        axes: [numberAxis(boundsOf(rows), options.scale, currency, context)],
        labelWidth: 230,
      }}
      size={size}
      palette={palette}
      locale={context.locale}
    />
  );
}
