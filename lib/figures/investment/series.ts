import { carriersOf, type Dataset } from "@/lib/dataset";
import { type CurrencyChoice, inCurrency, rateOf } from "@/lib/series/money";
import { current, type Row, rowsOfMeasure } from "@/lib/series/row";

export interface InvestmentSeries {
  rows: Row[];
  notStated: Row[];
  /** Yen per dollar. */
  rate: number;
  /** Carriers with at least one stated sum. */
  stated: string[];
  /** The largest sum a carrier states, in its own currency. */
  largestOfCarrier: Row | null;
}

/** Sums of money in one currency. */
export function investmentSeries(dataset: Dataset, choice: CurrencyChoice): InvestmentSeries {
  const { rows, notStated } = rowsOfMeasure(dataset, "investment");
  const ofCarriers = current(rows).filter(({ carriers }) => carriers.length > 0);
  const stated = new Set(ofCarriers.flatMap(({ carriers }) => carriers));
  return {
    rows: inCurrency(dataset, rows, choice),
    notStated,
    rate: rateOf(dataset, choice),
    stated: carriersOf(dataset)
      .map(({ id }) => id)
      .filter((id) => stated.has(id)),
    largestOfCarrier: ofCarriers.sort((a, b) => (b.quantity?.upper ?? 0) - (a.quantity?.upper ?? 0))[0] ?? null,
  };
}
