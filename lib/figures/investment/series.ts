import { carriersOf, type Dataset, type Scope } from "@/lib/dataset";
import { scopes } from "@/lib/dataset/vocabulary";
import { type CurrencyChoice, inCurrency, rateOf } from "@/lib/series/money";
import { statedQuantity } from "@/lib/series/provenance";
import {
  current,
  type NotStatedRow,
  type NumberRow,
  type QuantityRow,
  type Row,
  rowsOfMeasure,
} from "@/lib/series/row";

export interface InvestmentSeries {
  rows: NumberRow[];
  /** Whether rows stand in groups of one scope. */
  grouped: boolean;
  notStated: NotStatedRow[];
  /** Yen per dollar. */
  rate: number;
  /** Carriers with at least one stated sum. */
  stated: string[];
  /** The largest sum a carrier states, in its own currency. */
  largestOfCarrier: QuantityRow | null;
}

/** Fewer rows than these need no groups. */
const GROUPED_FROM = 6;

/** What a sum is for; one for shares has no scope. */
export const scopeOf = (row: Row): Scope | "stake" => statedQuantity(row)?.scope ?? "stake";
const order = ["stake", ...scopes] as const;

/** Sums of money in one currency, those that stand or all; many are grouped by what they are for. */
export function investmentSeries(
  dataset: Dataset,
  choice: CurrencyChoice & { rows?: "current" | "all" },
): InvestmentSeries {
  const { rows, notStated } = rowsOfMeasure(dataset, "investment");
  const ofCarriers = current(rows).filter(({ carriers }) => carriers.length > 0);
  const stated = new Set(ofCarriers.flatMap(({ carriers }) => carriers));
  const shown = choice.rows === "all" ? rows : current(rows);
  const converted = inCurrency(dataset, shown, choice);
  const grouped = converted.length >= GROUPED_FROM;
  return {
    // Sums of one scope together, narrow scopes first, so that none stands beside a wider one unsaid.
    rows: grouped ? order.flatMap((scope) => converted.filter((row) => scopeOf(row) === scope)) : converted,
    grouped,
    notStated,
    rate: rateOf(dataset, choice),
    stated: carriersOf(dataset)
      .map(({ id }) => id)
      .filter((id) => stated.has(id)),
    largestOfCarrier: ofCarriers.sort((a, b) => b.quantity.upper - a.quantity.upper)[0] ?? null,
  };
}
