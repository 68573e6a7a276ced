import type { Dataset, Localized, QuantityFact, Unit } from "@/lib/dataset";
import { parseEdtf } from "@/lib/dataset/edtf";
import { inEveryLocale } from "@/lib/i18n/locales";
import { isAhead } from "./present";
import { type NotStatedRow, notStatedRow, ofFact, type QuantityRow, quantityRow } from "./row";

/** A facet nobody has to tell from others. */
export const unnamed: Localized = inEveryLocale(() => "");

/** Part of a figure over time: rows that may be compared, on a scale they share. */
export interface Facet {
  id: string;
  label: Localized;
  /** Oldest first, each with the time it stands for. */
  rows: QuantityRow[];
  unit: Unit;
  /** Whether a line leads from row to row: steps of one thing, not points of several. */
  joined: boolean;
}

/** A facet of points, or of steps where they are joined. */
export const facet = (id: string, label: Localized, rows: QuantityRow[], unit: Unit, joined = false): Facet => ({
  id,
  label,
  rows,
  unit,
  joined,
});

export interface TrendSeries {
  facets: Facet[];
  /** All rows of all facets, each once. */
  rows: QuantityRow[];
  notStated: NotStatedRow[];
}

/**
 * The time a row stands for, UTC milliseconds: a plan its term, a number that covers a stretch all of it, anything else
 * the date it holds for.
 */
export function timeOf({ asOf, due, since }: Pick<QuantityFact, "asOf" | "due" | "since">): {
  lower: number;
  upper: number;
} {
  const end = parseEdtf(due ?? asOf);
  return { lower: since ? parseEdtf(since).start : end.start, upper: end.end };
}

const datedRow = ofFact((dataset, fact: QuantityFact) => ({ ...quantityRow(dataset, fact), when: timeOf(fact) }));

/** Quantities as rows with their time, oldest first. */
export function datedRows(dataset: Dataset, keep: (fact: Dataset["quantities"][number]) => boolean): QuantityRow[] {
  return (
    dataset.quantities
      .filter(keep)
      .map((fact) => datedRow(dataset, fact))
      // A plan that was worded anew is told once; what is there stays, however old.
      .filter((row) => !(row.age === "overtaken" && isAhead(row)))
      .sort((a, b) => a.when.upper - b.when.upper)
  );
}

/** Facets as a series; empty ones are left out. */
export function trendOf(
  dataset: Dataset,
  facets: Facet[],
  missing: (row: Dataset["notStated"][number]) => boolean,
): TrendSeries {
  const filled = facets.filter(({ rows }) => rows.length > 0);
  return {
    facets: filled,
    rows: [...new Map(filled.flatMap(({ rows }) => rows).map((row) => [row.id, row])).values()],
    notStated: dataset.notStated.filter(missing).map((row) => notStatedRow(dataset, row)),
  };
}
