import { ratioRow } from "./derived";
import { current, type DerivedRow, type NumberRow } from "./row";

/** The ends of some rows, and how far they lie apart. */
export interface Extremes {
  smallest: NumberRow | null;
  largest: NumberRow | null;
  /** Largest over smallest: a range when either is one; null with fewer than two numbers. */
  ratio: DerivedRow | null;
}

/**
 * The smallest and the largest of the rows that still hold.
 * @param rows smallest first
 * @param id of the ratio
 */
export function extremesOf(rows: NumberRow[], id: string): Extremes {
  const held = current(rows);
  const smallest = held[0] ?? null;
  const largest = held.at(-1) ?? null;
  if (!smallest || !largest || smallest === largest) return { smallest, largest, ratio: null };
  const carriers = [...largest.carriers, ...smallest.carriers];
  return { smallest, largest, ratio: ratioRow(largest, smallest, { id, label: null, subject: "source", carriers }) };
}
