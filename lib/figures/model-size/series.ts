import type { Dataset } from "@/lib/dataset";
import { type Extremes, extremesOf } from "@/lib/series/extremes";
import { type Row, rowsOfMeasure } from "@/lib/series/row";

/** Parameters of every model whose size is stated; the ends are those of models that are more than a vision. */
export function modelSizeSeries(dataset: Dataset): { rows: Row[]; notStated: Row[] } & Extremes {
  const { rows, notStated } = rowsOfMeasure(dataset, "model-size");
  const settled = rows.filter(({ status }) => status !== "envisioned" && status !== "forecast");
  return { rows, notStated, ...extremesOf(settled, "model-size-ratio") };
}
