import { describeFigure } from "@/lib/figures/describe";
import { positioningSeries } from "@/lib/series/positioning";
import { numberAxis } from "./charts/axes";
import { boundsOf, markOf } from "./charts/mark-of";
import { RowChart } from "./charts/RowChart";
import type { FigureProps } from "./figure-props";

/** Models by how they come about (lanes) and how large they are (log axis). */
export function Positioning({ context, options, size, palette }: FigureProps) {
  const { lanes, rows } = positioningSeries(context.dataset);
  const { t } = context;
  return (
    <RowChart
      spec={{
        label: describeFigure("positioning", context, options).title,
        lines: lanes.map(({ approach, rows: inLane, distilled }) => {
          const marks = inLane.map((row) => markOf(row, context, palette));
          const from = marks.find((mark) => mark.rows[0] === distilled[0]?.id);
          return {
            key: approach,
            head: t(`vocabulary.approach.${approach}`),
            label: "",
            marks,
            axis: 0,
            ...(from ? { arrow: { from, text: t("chart.distilled") } } : {}),
          };
        }),
        axes: [numberAxis(boundsOf(rows), "log", "parameters", context)],
        labelWidth: 150,
        labelledMarks: true,
      }}
      size={size}
      palette={palette}
      locale={context.locale}
    />
  );
}
