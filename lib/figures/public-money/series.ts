import type { Dataset } from "@/lib/dataset";
import { type QuantityRow, rowsOfMeasure } from "@/lib/series/row";

export interface PublicMoney {
  rows: QuantityRow[];
  /** The largest sum granted for one year, and the largest a carrier was granted. */
  largest: QuantityRow | undefined;
  largestOfCarrier: QuantityRow | undefined;
}

const upperOf = ({ quantity }: QuantityRow) => quantity.upper;

/** Public money, smallest first. */
export function publicMoneySeries(dataset: Dataset): PublicMoney {
  const { rows } = rowsOfMeasure(dataset, "subsidy");
  const granted = rows.filter(({ fact }) => fact.status !== "planned").sort((a, b) => upperOf(a) - upperOf(b));
  return {
    rows: [...rows].sort((a, b) => upperOf(a) - upperOf(b)),
    largest: granted.at(-1),
    largestOfCarrier: granted.filter(({ carriers }) => carriers.length > 0).at(-1),
  };
}
