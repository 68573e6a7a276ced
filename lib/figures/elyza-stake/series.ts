import type { Dataset } from "@/lib/dataset";
import { compareDates } from "@/lib/dataset/edtf";
import { derivedRow } from "@/lib/series/derived";
import { type Row, rowsOfMeasure } from "@/lib/series/row";

export const WHOLE = 100;

export interface ElyzaStakeSeries {
  /** The stated share. */
  held: Row;
  /** What is left of the whole. */
  rest: Row;
}

/**
 * How ELYZA is divided: the stated share and the rest.
 * @throws Error when the data set states no share of ELYZA
 */
export function elyzaStakeSeries(dataset: Dataset): ElyzaStakeSeries {
  const { rows } = rowsOfMeasure(dataset, "ownership-share");
  const held = rows
    .filter(({ id }) => dataset.quantities.some((fact) => fact.id === id && fact.object === "elyza"))
    .sort((a, b) => compareDates(a.asOf, b.asOf))
    .at(-1);
  if (!held?.quantity) throw new Error("data/quantities.json: no ownership-share of elyza: add it");
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
