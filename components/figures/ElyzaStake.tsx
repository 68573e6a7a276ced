import { describeFigure } from "@/lib/figures/describe";
import { elyzaStakeSeries, WHOLE } from "@/lib/series/elyza-stake";
import { numberAxis } from "./charts/axes";
import { lineOf } from "./charts/mark-of";
import { RowChart } from "./charts/RowChart";
import type { FigureProps } from "./figure-props";

const HALF = WHOLE / 2;

/** ELYZA's shares: the stated part from zero, the rest from there to the whole. */
export function ElyzaStake({ context, options, size, palette }: FigureProps) {
  const { held, rest } = elyzaStakeSeries(context.dataset);
  return (
    <RowChart
      spec={{
        label: describeFigure("elyza-stake", context, options).title,
        lines: [held, rest].map((row) => lineOf(row, context, palette)),
        axes: [
          {
            ...numberAxis([0, WHOLE], "linear", "percent", context),
            domain: [0, WHOLE],
            ticks: [0, 25, 50, 75, WHOLE],
            caption: "",
          },
        ],
        labelWidth: 190,
        reference: { at: HALF, text: context.t("chart.majority") },
      }}
      size={size}
      palette={palette}
      locale={context.locale}
    />
  );
}
