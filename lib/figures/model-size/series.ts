import type { Dataset } from "@/lib/dataset";
import { type Extremes, extremesOf } from "@/lib/series/extremes";
import { largestOfCarriers, presentRows } from "@/lib/series/present";
import { type NotStatedRow, type QuantityRow, rowsOfMeasure } from "@/lib/series/row";

/** Parameters of models whose size is stated; the ends are the largest models of the carriers that are more than a vision. */
export interface ModelSizeSeries extends Extremes {
  /** How things stand. */
  rows: QuantityRow[];
  /** Every size there is. */
  all: QuantityRow[];
  notStated: NotStatedRow[];
}

/** Sizes of models, as they stand and all there are. */
export function modelSizeSeries(dataset: Dataset): ModelSizeSeries {
  const { rows: all, notStated } = rowsOfMeasure(dataset, "model-size");
  const rows = presentRows(dataset, all);
  return { rows, all, notStated, ...extremesOf(largestOfCarriers(rows), "model-size-ratio") };
}
