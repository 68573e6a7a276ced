import type { Dataset } from "@/lib/dataset";
import { type MatrixSeries, matrix } from "@/lib/series/matrix";

/** What each carrier says on each dimension of strategy; empty cells are what the source leaves out. */
export function strategyMatrixSeries(dataset: Dataset): MatrixSeries {
  return matrix(dataset, dataset.dimensions, (head, { dimension }) => dimension === head);
}
