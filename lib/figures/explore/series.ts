import type { Dataset, Measure, Unit } from "@/lib/dataset";
import { ratioRow } from "@/lib/series/derived";
import { type CurrencyChoice, inCurrency } from "@/lib/series/money";
import { byDate } from "@/lib/series/provenance";
import { current, type DerivedRow, lowerOf, type NotStatedRow, type NumberRow, rowsOfMeasure } from "@/lib/series/row";

/** What to show of a measure. */
export interface ExploreChoice {
  measure: Measure;
  facts: readonly string[];
  base?: string;
  sort: "value" | "name" | "date";
  notes: boolean;
}

export interface ExploreSeries {
  rows: NumberRow[];
  notStated: NotStatedRow[];
  /** Unit all rows share. */
  unit: Unit;
  /** Row the others are held against. */
  base: NumberRow | null;
  smallest: NumberRow | null;
  /** The base left out. */
  largest: NumberRow | null;
  /** Largest over the base or else over the smallest. */
  ratio: DerivedRow | null;
}

const orders: Record<ExploreChoice["sort"], (a: NumberRow, b: NumberRow) => number> = {
  value: (a, b) => lowerOf(a) - lowerOf(b),
  name: (a, b) => `${a.subject} ${a.id}`.localeCompare(`${b.subject} ${b.id}`),
  date: byDate,
};

/**
 * Quantities of one measure as a reader wants them.
 * Money is brought to one currency through the labelled rate; nothing else is ever converted.
 */
export function exploreSeries(
  dataset: Dataset,
  { measure, facts, base: baseId, sort, notes }: ExploreChoice,
  choice: CurrencyChoice,
): ExploreSeries {
  const { rows: stored, notStated } = rowsOfMeasure(dataset, measure);
  const all = measure === "investment" ? inCurrency(dataset, stored, choice) : stored;
  const chosen = all.filter(({ id }) => facts.length === 0 || facts.includes(id));
  const base = all.find(({ id }) => id === baseId) ?? null;
  const standing = current(chosen);
  // A number that was overtaken is still one the reader may ask for.
  const held = (standing.length > 0 ? standing : [...chosen]).sort(orders.value);
  const others = chosen.filter((row) => row !== base).sort(orders.value);
  const smallest = held[0] ?? null;
  const largest = held.filter((row) => row !== base).at(-1) ?? others.at(-1) ?? null;
  const against = base ?? smallest;
  return {
    // Against itself a quantity is one, however vague; the base needs no bar of its own.
    rows: (base
      ? chosen
          .filter((row) => row !== base)
          .flatMap((row) => ratioRow(row, base, { id: row.id, label: row.label }) ?? [])
      : [...chosen]
    ).sort(orders[sort]),
    notStated: notes ? notStated : [],
    unit: base ? "times" : (chosen[0]?.quantity.unit ?? "parameters"),
    base,
    smallest,
    largest,
    ratio:
      largest && against && largest !== against
        ? ratioRow(largest, against, { id: "explore-ratio", label: largest.label })
        : null,
  };
}
