import type { Dataset } from "@/lib/dataset";
import { compareDates } from "@/lib/dataset/edtf";
import { settledVerdicts } from "@/lib/dataset/vocabulary";
import { current, lowerOf, type Row } from "./row";

const AHEAD: readonly Row["status"][] = ["announced", "planned", "envisioned", "forecast"];

/** Whether a row tells of something still to come. */
export function isAhead({ status }: Row): boolean {
  return AHEAD.includes(status);
}

/** Ids of facts whose announcement has come to an end, one way or another. */
export function settledFacts({ outcomes }: Dataset): Set<string> {
  return new Set(outcomes.filter(({ verdict }) => settledVerdicts.includes(verdict)).map(({ of }) => of));
}

/**
 * The rows that tell how things stand: of each carrier (or other subject) the largest number that is there, the newest
 * that is there, and every plan not yet settled. All rows while there are few.
 * @param rows of one measure, smallest first
 */
export function presentRows(dataset: Dataset, rows: Row[]): Row[] {
  const settled = settledFacts(dataset);
  const held = current(rows);
  const owners = new Map<string, Row[]>();
  for (const row of held) {
    if (isAhead(row)) continue;
    const owner = row.carriers[0] ?? row.subject;
    owners.set(owner, [...(owners.get(owner) ?? []), row]);
  }
  const kept = new Set(held.filter((row) => isAhead(row) && !settled.has(row.id)));
  for (const own of owners.values()) {
    const newest = [...own].sort((a, b) => compareDates(a.asOf, b.asOf)).at(-1);
    for (const row of [own.at(-1), newest]) if (row) kept.add(row);
  }
  return rows.filter((row) => kept.has(row));
}

/** Of one carrier the rows that tell how things stand; where all its plans are settled and no number came after, the newest. */
export function presentOf(dataset: Dataset, rows: Row[], carrier: string): Row[] {
  const isOwn = ({ carriers }: Row) => carriers.includes(carrier);
  const own = presentRows(dataset, rows).filter(isOwn);
  if (own.length > 0) return own;
  return current(rows)
    .filter(isOwn)
    .sort((a, b) => compareDates(a.asOf, b.asOf))
    .slice(-1);
}

/** Of each carrier the largest number that is more than a vision, smallest first. */
export function largestOfCarriers(rows: Row[]): Row[] {
  const largest = new Map<string, Row>();
  for (const row of current(rows)) {
    const carrier = row.carriers[0];
    if (carrier && row.status !== "envisioned" && row.status !== "forecast") largest.set(carrier, row);
  }
  return [...largest.values()].sort((a, b) => lowerOf(a) - lowerOf(b));
}
