import type { Dataset } from "@/lib/dataset";
import { type Extremes, extremesOf } from "@/lib/series/extremes";
import { type Row, rowsOfMeasure } from "@/lib/series/row";

/** GPU counts the source states, and how far the ends lie apart. */
export function computeGapSeries(dataset: Dataset): { rows: Row[]; notStated: Row[] } & Extremes {
  const { rows, notStated } = rowsOfMeasure(dataset, "gpu-count");
  return { rows, notStated, ...extremesOf(rows, "compute-gap-ratio") };
}
