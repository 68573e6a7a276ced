import { describeFigure } from "@/lib/figures/describe";
import { rowText, rowValue } from "@/lib/figures/row-text";
import { computeGapSeries } from "@/lib/series/compute-gap";
import { mergeNotStated } from "@/lib/series/row";
import { numberAxis } from "./charts/axes";
import { boundsOf, lineOf } from "./charts/mark-of";
import { RowChart } from "./charts/RowChart";
import type { FigureProps } from "./figure-props";

/** GPU counts, and the gap between the largest and the smallest. */
export function ComputeGap({ context, options, size, palette }: FigureProps) {
  const { rows, notStated, gap, smallest, largest } = computeGapSeries(context.dataset);
  const lines = rows.map((row) => lineOf(row, context, palette));
  const first = lines[0];
  if (first && gap) first.spaceAfter = 34;
  return (
    <RowChart
      spec={{
        label: describeFigure("compute-gap", context, options).title,
        lines: [...lines, ...mergeNotStated(notStated).map((row) => lineOf(row, context, palette))],
        axes: [numberAxis(boundsOf(rows), options.scale, "GPUs", context)],
        labelWidth: 210,
        ...(gap && smallest?.quantity && largest?.quantity && first
          ? {
              bracket: {
                afterLine: first.key,
                from: smallest.quantity.upper,
                to: largest.quantity.lower,
                text: context.t("chart.gap", { ratio: rowValue(gap, context) }),
                rows: [gap.id],
                spoken: rowText(gap, context).spoken,
              },
            }
          : {}),
      }}
      size={size}
      palette={palette}
      locale={context.locale}
    />
  );
}
