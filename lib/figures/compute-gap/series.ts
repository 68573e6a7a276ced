import { type Dataset, organisationOf } from "@/lib/dataset";
import { derivedRow } from "@/lib/series/derived";
import { current, type Row, rowsOfMeasure } from "@/lib/series/row";

export interface ComputeGapSeries {
  rows: Row[];
  notStated: Row[];
  /** Largest GPU count over the smallest: a range when either is one. */
  gap: Row | null;
  smallest: Row | null;
  largest: Row | null;
  /** Names behind the two ends, by organisation id. */
  between: [string, string] | null;
}

/** GPU counts the source states, and how far the ends lie apart. */
export function computeGapSeries(dataset: Dataset): ComputeGapSeries {
  const { rows, notStated } = rowsOfMeasure(dataset, "gpu-count");
  const held = current(rows);
  const smallest = held[0] ?? null;
  const largest = held.at(-1) ?? null;
  if (!smallest?.quantity || !largest?.quantity || smallest === largest) {
    return { rows, notStated, gap: null, smallest, largest, between: null };
  }
  const gap = derivedRow({
    id: "compute-gap-ratio",
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
  });
  return {
    rows,
    notStated,
    gap,
    smallest,
    largest,
    between: [organisationOf(dataset, largest.subject).id, organisationOf(dataset, smallest.subject).id],
  };
}
