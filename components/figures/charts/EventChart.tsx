import { describeFigure } from "@/lib/figures/describe";
import { rowText } from "@/lib/figures/row-text";
import type { TimelineSeries } from "@/lib/series/timeline";
import type { FigureProps } from "../figure-props";
import { timeAxis } from "./axes";
import { boundsOf, lineOf } from "./mark-of";
import { RowChart } from "./RowChart";

/** Events on a time axis; a vague date is as wide as the time it may mean. */
export function EventChart({
  id,
  series,
  context,
  options,
  size,
  palette,
}: FigureProps & { id: "timeline" | "open-vs-closed"; series: TimelineSeries }) {
  const bounds = boundsOf(series.rows);
  return (
    <RowChart
      spec={{
        label: describeFigure(id, context, options).title,
        lines: series.rows.map((row) => ({ ...lineOf(row, context, palette), head: rowText(row, context).asOf })),
        axes: [timeAxis(Math.min(...bounds), Math.max(...bounds), context)],
        labelWidth: 312,
        reference: { at: series.now, text: context.t("chart.publication") },
      }}
      size={size}
      palette={palette}
      locale={context.locale}
    />
  );
}
