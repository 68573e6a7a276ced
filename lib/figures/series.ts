import type { Dataset } from "@/lib/dataset";
import { computeGapSeries } from "@/lib/series/compute-gap";
import { developmentSpeedSeries } from "@/lib/series/development-speed";
import { elyzaStakeSeries } from "@/lib/series/elyza-stake";
import { exploreSeries } from "@/lib/series/explore";
import { investmentSeries } from "@/lib/series/investment";
import { type MatrixSeries, modalityMatrixSeries, strategyMatrixSeries } from "@/lib/series/matrix";
import { modelSizeSeries } from "@/lib/series/model-size";
import { positioningSeries } from "@/lib/series/positioning";
import type { Row } from "@/lib/series/row";
import { timelineSeries } from "@/lib/series/timeline";
import { defaultOptions, defaultView, type FigureId, type FigureOptions, matrixIds } from "./catalogue";

/** A figure that is a table. */
export type MatrixId = "strategy-matrix" | "modality-matrix";

/** The matrix behind a figure that is a table. */
export function matrixOf(dataset: Dataset, id: MatrixId): MatrixSeries {
  return id === "strategy-matrix" ? strategyMatrixSeries(dataset) : modalityMatrixSeries(dataset);
}

/** Narrows a figure to one that is a table. */
export function isMatrix(id: FigureId): id is MatrixId {
  return matrixIds.includes(id);
}

/** Every row behind a figure: marks first, then derived numbers, then what is not stated. */
export function rowsOfFigure(dataset: Dataset, id: FigureId, options: FigureOptions = defaultOptions): Row[] {
  const kept = (row: Row | null): Row[] => (row ? [row] : []);
  switch (id) {
    case "model-size": {
      const series = modelSizeSeries(dataset);
      return [...series.rows, ...kept(series.ratio), ...series.notStated];
    }
    case "compute-gap": {
      const series = computeGapSeries(dataset);
      return [...series.rows, ...kept(series.gap), ...series.notStated];
    }
    case "investment": {
      const series = investmentSeries(dataset, options);
      return [...series.rows, ...series.notStated];
    }
    case "elyza-stake":
      return elyzaStakeSeries(dataset).rows;
    case "development-speed": {
      const series = developmentSpeedSeries(dataset);
      return [...series.speed, ...series.time];
    }
    case "timeline":
      return timelineSeries(dataset).rows;
    case "open-vs-closed":
      return timelineSeries(dataset, "open-vs-closed").rows;
    case "strategy-matrix":
    case "modality-matrix":
      return matrixOf(dataset, id).rows;
    case "positioning":
      return positioningSeries(dataset).rows;
    case "explore": {
      const series = exploreSeries(dataset, options.view ?? defaultView, options);
      return [...series.rows, ...series.notStated];
    }
  }
}
