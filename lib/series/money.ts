import { byId, type Dataset } from "@/lib/dataset";
import { derivedRow } from "./derived";
import { lowerOf, type NumberRow } from "./row";

/** A currency to show sums in, and the yen a dollar is worth; the data set's assumption when absent. */
export interface CurrencyChoice {
  currency: "JPY" | "USD";
  rate?: number;
}

/** Yen per dollar in use: the reader's, or the data set's assumption. */
export function rateOf(dataset: Dataset, { rate }: { rate?: number }): number {
  return rate ?? byId(dataset.assumptions, "jpy-per-usd").value;
}

/** Sums of money in one currency, smallest first; a converted one is derived through the labelled rate. */
export function inCurrency(dataset: Dataset, rows: NumberRow[], { currency, rate }: CurrencyChoice): NumberRow[] {
  const { id: assumption } = byId(dataset.assumptions, "jpy-per-usd");
  return rows
    .map((row) => {
      const { quantity } = row;
      if (quantity.unit === currency) return row;
      const { words } = quantity;
      const converted = derivedRow({
        id: row.id,
        label: row.label,
        inputs: [row],
        formula: {
          left: { quantity, fact: row.id },
          operator: currency === "JPY" ? "×" : "÷",
          right: { number: rateOf(dataset, { rate }), unit: "JPY/USD", assumption },
        },
        unit: currency,
      });
      // The source's own words stay beside the converted sum.
      return { ...converted, quantity: { ...converted.quantity, words } };
    })
    .sort((a, b) => lowerOf(a) - lowerOf(b));
}
