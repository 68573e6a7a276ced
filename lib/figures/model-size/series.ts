import type { Dataset } from "@/lib/dataset";
import { derivedRow } from "@/lib/series/derived";
import { current, type Row, rowsOfMeasure } from "@/lib/series/row";

export interface ModelSizeSeries {
  rows: Row[];
  notStated: Row[];
  /** Largest model that is more than a vision, over the smallest; null with fewer than two models. */
  ratio: Row | null;
  smallest: Row | null;
  largest: Row | null;
}

/** Parameters of every model whose size is stated. */
export function modelSizeSeries(dataset: Dataset): ModelSizeSeries {
  const { rows, notStated } = rowsOfMeasure(dataset, "model-size");
  const settled = current(rows).filter(({ status }) => status !== "envisioned" && status !== "forecast");
  const smallest = settled[0] ?? null;
  const largest = settled.at(-1) ?? null;
  const ratio =
    smallest?.quantity && largest?.quantity && smallest !== largest
      ? derivedRow({
          id: "model-size-ratio",
          label: null,
          subject: "source",
          inputs: [largest, smallest],
          carriers: [...largest.carriers, ...smallest.carriers],
          formula: {
            left: { quantity: largest.quantity, fact: largest.id },
            operator: "÷",
            right: { quantity: smallest.quantity, fact: smallest.id },
          },
          unit: "times",
        })
      : null;
  return { rows, notStated, ratio, smallest, largest };
}
