import { byId, carriersOf, type Dataset } from "@/lib/dataset";
import { derivedRow } from "./derived";
import { current, lowerOf, type Row, rowsOfMeasure } from "./row";

export type Currency = "JPY" | "USD";

export interface InvestmentOptions {
  currency: Currency;
  /** Yen per dollar; the data set's assumption when absent. */
  rate?: number;
}

export interface InvestmentSeries {
  rows: Row[];
  notStated: Row[];
  currency: Currency;
  rate: number;
  /** Carriers with at least one stated sum. */
  stated: string[];
  /** The largest sum a carrier states, in its own currency. */
  largestOfCarrier: Row | null;
}

/** Sums of money in one currency; a converted one is derived through the labelled rate. */
export function investmentSeries(dataset: Dataset, { currency, rate }: InvestmentOptions): InvestmentSeries {
  const assumption = byId(dataset.assumptions, "jpy-per-usd");
  const used = rate ?? assumption.value;
  const { rows, notStated } = rowsOfMeasure(dataset, "investment");
  const converted = rows
    .map((row) => {
      if (!row.quantity || row.quantity.unit === currency) return row;
      const { words } = row.quantity;
      const inCurrency = derivedRow({
        id: row.id,
        label: row.label,
        inputs: [row],
        formula: {
          left: { quantity: row.quantity, fact: row.id },
          operator: currency === "JPY" ? "×" : "÷",
          right: { number: used, unit: "JPY/USD", assumption: assumption.id },
        },
        unit: currency,
      });
      // The source's own words stay beside the converted sum.
      return { ...inCurrency, quantity: inCurrency.quantity && { ...inCurrency.quantity, words } };
    })
    .sort((a, b) => lowerOf(a) - lowerOf(b));
  const ofCarriers = current(rows).filter(({ carriers }) => carriers.length > 0);
  const stated = new Set(ofCarriers.flatMap(({ carriers }) => carriers));
  return {
    rows: converted,
    notStated,
    currency,
    rate: used,
    stated: carriersOf(dataset)
      .map(({ id }) => id)
      .filter((id) => stated.has(id)),
    largestOfCarrier: ofCarriers.sort((a, b) => (b.quantity?.upper ?? 0) - (a.quantity?.upper ?? 0))[0] ?? null,
  };
}
