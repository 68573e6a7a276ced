import { byId, type Dataset } from "@/lib/dataset";
import type { Interval } from "@/lib/interval/interval";
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

/**
 * The bounds of a scenario's sliders, read off the data set.
 * @throws Error when the data set lacks a fact they come from
 */
export function scenarioBounds(dataset: Dataset): ScenarioBounds {
  const { claim } = developmentSpeedSeries(dataset);
  const { smallest, largest } = computeGapSeries(dataset);
  const money = investmentSeries(dataset, { currency: "JPY" });
  const sums = money.rows.filter(({ carriers, quantity }) => carriers.length > 0 && quantity);
  const most = money.largestOfCarrier;
  const rate = byId(dataset.assumptions, "jpy-per-usd");
  if (!claim.quantity || !smallest?.quantity || !largest?.quantity || !most?.quantity) {
    throw new Error("data/quantities.json: a speed, two GPU counts and a carrier's sum are needed: add them");
  }
  const of = ({ lower, upper }: Interval): Interval => ({ lower, upper });
  return {
    speed: { ...of(claim.quantity), fact: claim.id },
    smaller: { ...of(smallest.quantity), fact: smallest.id },
    larger: { ...of(largest.quantity), fact: largest.id },
    sum: {
      lower: Math.min(...sums.map(({ quantity }) => quantity?.lower ?? Number.POSITIVE_INFINITY)),
      upper: most.quantity.upper,
      fact: most.id,
      start: of(most.quantity),
    },
    rate: { ...of(rate.inputBounds), value: rate.value },
  };
}
