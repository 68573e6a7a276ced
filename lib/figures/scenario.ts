import { byId, type Dataset, organisationOf } from "@/lib/dataset";
import { type Interval, statedEnds } from "@/lib/interval/interval";
import type { Row } from "@/lib/series/row";
import { computeGapSeries } from "./compute-gap/series";
import { developmentSpeedSeries } from "./development-speed/series";
import { investmentSeries } from "./investment/series";

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
function span(rows: Row[]): (Interval & { fact: string }) | null {
  const known = rows.flatMap((row) => {
    const ends = row.quantity ? statedEnds(row.quantity) : null;
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
    .filter((row) => !isHome(row) && row.age !== "corrected" && Number.isFinite(row.quantity?.upper))
    .at(-1);
  const sums = investmentSeries(dataset, { currency: "JPY" }).rows.filter(
    ({ carriers, scope, quantity }) => carriers.length > 0 && quantity && (scope === undefined || scope === "compute"),
  );
  const most = [...sums].sort((a, b) => (a.quantity?.upper ?? 0) - (b.quantity?.upper ?? 0)).at(-1);
  const sum = span(sums);
  const rate = byId(dataset.assumptions, "jpy-per-usd");
  if (!claim.quantity || !smaller || !largest?.quantity || !most?.quantity || !sum) {
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
