import { type Dataset, organisationOf } from "@/lib/dataset";
import { type Extremes, extremesOf } from "@/lib/series/extremes";
import { presentRows, settledFacts } from "@/lib/series/present";
import { lowerOf, type NotStatedRow, type QuantityRow, type Row, rowsOfMeasure } from "@/lib/series/row";

/** GPU counts as they stand and all there are; the ends are Japan's largest and the largest abroad. */
export interface ComputeGapSeries extends Extremes {
  rows: QuantityRow[];
  all: QuantityRow[];
  notStated: NotStatedRow[];
}

/** GPU counts, and how far the ends lie apart. */
export function computeGapSeries(dataset: Dataset): ComputeGapSeries {
  const { rows: all, notStated } = rowsOfMeasure(dataset, "gpu-count");
  const settled = settledFacts(dataset);
  const present = new Set(presentRows(dataset, all));
  // What a later source sets right stays beside it.
  const rows = all.filter((row) => row.age === "corrected" || (present.has(row) && !settled.has(row.id)));
  const isHome = ({ subject }: Row) => organisationOf(dataset, subject).country === "JP";
  const ends = [rows.filter(isHome).at(-1), rows.filter((row) => !isHome(row)).at(-1)].filter(
    (row) => row !== undefined,
  );
  return {
    rows,
    all,
    notStated,
    ...extremesOf(
      ends.sort((a, b) => lowerOf(a) - lowerOf(b)),
      "compute-gap-ratio",
    ),
  };
}
