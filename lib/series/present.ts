import type { Dataset } from "@/lib/dataset";
import { settledVerdicts } from "@/lib/dataset/vocabulary";
import { byDate, type Provenance, provenanceOf } from "./provenance";
import { current, lowerOf, type Row } from "./row";

const AHEAD: readonly Provenance["status"][] = ["announced", "planned", "envisioned", "forecast"];

/** Whether a row tells of something still to come. */
export function isAhead(row: Row): boolean {
  return AHEAD.includes(provenanceOf(row).status);
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
export function presentRows<R extends Row>(dataset: Dataset, rows: R[]): R[] {
  const settled = settledFacts(dataset);
  const held = current(rows);
  const owners = new Map<string, R[]>();
  for (const row of held) {
    if (isAhead(row)) continue;
    const owner = row.carriers[0] ?? row.subject;
    owners.set(owner, [...(owners.get(owner) ?? []), row]);
  }
  const kept = new Set(held.filter((row) => isAhead(row) && !settled.has(row.id)));
  for (const own of owners.values()) {
    const newest = [...own].sort(byDate).at(-1);
    for (const row of [own.at(-1), newest]) if (row) kept.add(row);
  }
  return rows.filter((row) => kept.has(row));
}

/** Of one carrier the rows that tell how things stand; where all its plans are settled and no number came after, the newest. */
export function presentOf<R extends Row>(dataset: Dataset, rows: R[], carrier: string): R[] {
  const isOwn = ({ carriers }: Row) => carriers.includes(carrier);
  const own = presentRows(dataset, rows).filter(isOwn);
  if (own.length > 0) return own;
  return current(rows).filter(isOwn).sort(byDate).slice(-1);
}

/** Of each carrier the largest number that is more than a vision, smallest first. */
export function largestOfCarriers<R extends Row>(rows: R[]): R[] {
  const largest = new Map<string, R>();
  for (const row of current(rows)) {
    const carrier = row.carriers[0];
    const { status } = provenanceOf(row);
    if (carrier && status !== "envisioned" && status !== "forecast") largest.set(carrier, row);
  }
  return [...largest.values()].sort((a, b) => lowerOf(a) - lowerOf(b));
}
