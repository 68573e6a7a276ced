import { defaultView, type FigureId, type FigureOptions } from "@/lib/figures/catalogue";
import type { FigureContext } from "@/lib/figures/context";
import { matrixOf } from "@/lib/figures/series";
import { computeGapSeries } from "@/lib/series/compute-gap";
import { developmentSpeedSeries } from "@/lib/series/development-speed";
import { elyzaStakeSeries, WHOLE } from "@/lib/series/elyza-stake";
import { exploreSeries } from "@/lib/series/explore";
import { investmentSeries } from "@/lib/series/investment";
import type { MatrixSeries } from "@/lib/series/matrix";
import { modelSizeSeries } from "@/lib/series/model-size";
import { positioningSeries } from "@/lib/series/positioning";
import { mergeNotStated } from "@/lib/series/row";
import { type TimelineSeries, timelineSeries } from "@/lib/series/timeline";
import { type ChartData, chartData, derivedLine } from "./chart-data";

/** What a figure's slide holds below its title, in PowerPoint's own kinds. */
export type FigurePart =
  | { kind: "chart"; data: ChartData; line?: string }
  | { kind: "matrix"; series: MatrixSeries }
  | { kind: "timeline"; series: TimelineSeries };

/** The native parts of a figure, from the same series the page draws. */
export function figureParts(id: FigureId, context: FigureContext, options: FigureOptions): FigurePart[] {
  const { dataset, t } = context;
  const log = options.scale === "log";
  const unit = (name: "parameters" | "GPUs" | "JPY" | "USD" | "percent" | "times") => t(`vocabulary.unit.${name}`);
  switch (id) {
    case "model-size": {
      const { rows, notStated, ratio } = modelSizeSeries(dataset);
      return [
        {
          kind: "chart",
          data: chartData([...rows, ...mergeNotStated(notStated)], context, { log, unit: unit("parameters") }),
          ...(ratio ? { line: derivedLine(ratio, context) } : {}),
        },
      ];
    }
    case "compute-gap": {
      const { rows, notStated, gap } = computeGapSeries(dataset);
      return [
        {
          kind: "chart",
          data: chartData([...rows, ...mergeNotStated(notStated)], context, { log, unit: unit("GPUs") }),
          ...(gap ? { line: derivedLine(gap, context) } : {}),
        },
      ];
    }
    case "investment": {
      const { rows, notStated, currency } = investmentSeries(dataset, options);
      return [{ kind: "chart", data: chartData([...rows, ...notStated], context, { log, unit: unit(currency) }) }];
    }
    case "elyza-stake": {
      const { rows } = elyzaStakeSeries(dataset);
      return [{ kind: "chart", data: chartData(rows, context, { log: false, unit: unit("percent"), max: WHOLE }) }];
    }
    case "development-speed": {
      const { speed, time } = developmentSpeedSeries(dataset);
      const linear = (rows: typeof speed, name: "times" | "percent") =>
        chartData(rows, context, { log: false, unit: unit(name) });
      return [
        { kind: "chart", data: linear(speed, "times"), line: t("chart.speed") },
        { kind: "chart", data: linear(time, "percent"), line: t("chart.time") },
      ];
    }
    case "positioning": {
      const { lanes, rows } = positioningSeries(dataset);
      const laneOf = new Map(lanes.flatMap((lane) => lane.rows.map(({ id: row }) => [row, lane.approach] as const)));
      return [
        {
          kind: "chart",
          data: chartData(rows, context, {
            log: true,
            unit: unit("parameters"),
            lane: (row) => {
              const approach = laneOf.get(row.id);
              return approach ? t(`vocabulary.approach.${approach}`) : "";
            },
          }),
        },
      ];
    }
    case "explore": {
      const series = exploreSeries(dataset, options.view ?? defaultView, options);
      return [
        {
          kind: "chart",
          data: chartData([...series.rows, ...series.notStated], context, { log, unit: unit(series.unit) }),
        },
      ];
    }
    case "strategy-matrix":
    case "modality-matrix":
      return [{ kind: "matrix", series: matrixOf(dataset, id) }];
    case "timeline":
      return [{ kind: "timeline", series: timelineSeries(dataset) }];
    case "open-vs-closed":
      return [{ kind: "timeline", series: timelineSeries(dataset, "open-vs-closed") }];
  }
}
