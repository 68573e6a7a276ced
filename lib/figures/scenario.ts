import { byId, type Dataset, organisationOf } from "@/lib/dataset";
import { type Interval, statedEnds } from "@/lib/interval/interval";
import type { NumberRow, Row } from "@/lib/series/row";
import { computeGapSeries } from "./compute-gap/series";
import { developmentSpeedSeries } from "./development-speed/series";
import { investmentSeries, scopeOf } from "./investment/series";

/** Ranges the data set gives a scenario, each with the fact it comes from. */
export interface ScenarioBounds {
  speed: Interval & { fact: string };
  smaller: Interval & { fact: string };
  larger: Interval & { fact: string };
  /** Sums carriers state, in yen; the slider runs from the least to the most, and starts at the most. */
  sum: Interval & { fact: string; start: Interval };
  rate: Interval & { value: number };
}

/** From the least to the most of some rows, and the fact the most is from. */
function span(rows: NumberRow[]): (Interval & { fact: string }) | null {
  const known = rows.flatMap((row) => {
    const ends = statedEnds(row.quantity);
    return ends ? [{ ...ends, fact: row.id }] : [];
  });
  const most = [...known].sort((a, b) => a.upper - b.upper).at(-1);
  return most ? { lower: Math.min(...known.map(({ lower }) => lower)), upper: most.upper, fact: most.fact } : null;
}

/**
 * The bounds of a scenario's sliders, read off the data set: counts of Japan from the least to the most, the largest
 * count abroad that is stated whole, and sums carriers state for compute alone.
 * @throws Error when the data set lacks a fact they come from
 */
export function scenarioBounds(dataset: Dataset): ScenarioBounds {
  const { claim } = developmentSpeedSeries(dataset);
  const counts = computeGapSeries(dataset).rows;
  const isHome = ({ subject }: Row) => organisationOf(dataset, subject).country === "JP";
  const smaller = span(counts.filter(isHome));
  const largest = counts
    .filter((row) => !isHome(row) && row.age !== "corrected" && Number.isFinite(row.quantity.upper))
    .at(-1);
  const sums = investmentSeries(dataset, { currency: "JPY" }).rows.filter(
    (row) => row.carriers.length > 0 && ["stake", "compute"].includes(scopeOf(row)),
  );
  const most = [...sums].sort((a, b) => a.quantity.upper - b.quantity.upper).at(-1);
  const sum = span(sums);
  const rate = byId(dataset.assumptions, "jpy-per-usd");
  if (!smaller || !largest || !most || !sum) {
    throw new Error("data/quantities.json: a speed, two GPU counts and a carrier's sum are needed: add them");
  }
  const of = ({ lower, upper }: Interval): Interval => ({ lower, upper });
  return {
    speed: { ...of(claim.quantity), fact: claim.id },
    smaller,
    larger: { ...of(largest.quantity), fact: largest.id },
    sum: { ...sum, start: of(most.quantity) },
    rate: { ...of(rate.inputBounds), value: rate.value },
  };
}
