import type { Dataset } from "@/lib/dataset";
import { type Row, rowsOfMeasure } from "@/lib/series/row";

export interface PublicMoney {
  rows: Row[];
  /** The largest sum granted for one year, and the largest a carrier was granted. */
  largest: Row | undefined;
  largestOfCarrier: Row | undefined;
}

const upperOf = ({ quantity }: Row) => quantity?.upper ?? 0;

/** Public money, smallest first. */
export function publicMoneySeries(dataset: Dataset): PublicMoney {
  const { rows } = rowsOfMeasure(dataset, "subsidy");
  const granted = rows.filter(({ status }) => status !== "planned").sort((a, b) => upperOf(a) - upperOf(b));
  return {
    rows: [...rows].sort((a, b) => upperOf(a) - upperOf(b)),
    largest: granted.at(-1),
    largestOfCarrier: granted.filter(({ carriers }) => carriers.length > 0).at(-1),
  };
}
