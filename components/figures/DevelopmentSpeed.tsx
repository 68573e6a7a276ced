import { describeFigure } from "@/lib/figures/describe";
import { developmentSpeedSeries } from "@/lib/series/development-speed";
import { numberAxis } from "./charts/axes";
import { boundsOf, lineOf } from "./charts/mark-of";
import { RowChart } from "./charts/RowChart";
import type { FigureProps } from "./figure-props";

/** One claim on two axes: how many times as fast (above), which share of the time (below). */
export function DevelopmentSpeed({ context, options, size, palette }: FigureProps) {
  const { speed, time } = developmentSpeedSeries(context.dataset);
  const { t } = context;
  const lines = [
    ...speed.map((row) => ({ ...lineOf(row, context, palette), axis: 0 })),
    ...time.map((row) => ({ ...lineOf(row, context, palette), axis: 1 })),
  ];
  const lastOfSpeed = lines[speed.length - 1];
  if (lastOfSpeed) lastOfSpeed.spaceAfter = 24;
  const speedAxis = numberAxis(boundsOf(speed), "linear", "times", context);
  const timeAxis = numberAxis(boundsOf(time), "linear", "percent", context);
  return (
    <RowChart
      spec={{
        label: describeFigure("development-speed", context, options).title,
        lines,
        axes: [
          { ...speedAxis, caption: t("chart.speed") },
          { ...timeAxis, caption: t("chart.time") },
        ],
        labelWidth: 200,
      }}
      size={size}
      palette={palette}
      locale={context.locale}
    />
  );
}
