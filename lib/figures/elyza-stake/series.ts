import type { Dataset } from "@/lib/dataset";
import { compareDates } from "@/lib/dataset/edtf";
import { derivedRow } from "@/lib/series/derived";
import { type DerivedRow, type QuantityRow, rowsOfMeasure } from "@/lib/series/row";

export const WHOLE = 100;

export interface ElyzaStakeSeries {
  /** The stated share. */
  held: QuantityRow;
  /** What is left of the whole. */
  rest: DerivedRow;
}

/**
 * How ELYZA is divided: the stated share and the rest.
 * @throws Error when the data set states no share of ELYZA
 */
export function elyzaStakeSeries(dataset: Dataset): ElyzaStakeSeries {
  const { rows } = rowsOfMeasure(dataset, "ownership-share");
  const held = rows
    .filter(({ fact }) => fact.object === "elyza")
    .sort((a, b) => compareDates(a.fact.asOf, b.fact.asOf))
    .at(-1);
  if (!held) throw new Error("data/quantities.json: no ownership-share of elyza: add it");
  const rest = derivedRow({
    id: "elyza-stake-rest",
    label: null,
    subject: "elyza",
    carriers: [],
    inputs: [held],
    formula: {
      left: { number: WHOLE, unit: "percent" },
      operator: "−",
      right: { quantity: held.quantity, fact: held.id },
    },
    unit: "percent",
  });
  // The rest begins where the stated share ends.
  return { held, rest: { ...rest, extent: { lower: held.quantity.upper, upper: WHOLE } } };
}
