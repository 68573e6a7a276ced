import type { Dataset } from "@/lib/dataset";
import { derivedRow, exactly } from "@/lib/series/derived";
import { current, type DerivedRow, type NumberRow, type QuantityRow, rowsOfMeasure } from "@/lib/series/row";

export interface DevelopmentSpeedSeries {
  /** Speed against building from zero (= 1). */
  speed: NumberRow[];
  /** The same as time, building from zero being 100 %. */
  time: NumberRow[];
  claim: QuantityRow;
  claimAsTime: DerivedRow;
}

/**
 * Speed of customising against building from zero, and the time that follows from it.
 * @throws Error when the data set states no development speed
 */
export function developmentSpeedSeries(dataset: Dataset): DevelopmentSpeedSeries {
  const { rows } = rowsOfMeasure(dataset, "development-speed");
  const [claim] = current(rows);
  if (!claim) throw new Error("data/quantities.json: no development-speed: add it");
  const asTime = (row: NumberRow): DerivedRow =>
    derivedRow({
      id: `${row.id}-time`,
      label: row.label,
      inputs: [row],
      formula: {
        left: { number: 100, unit: "percent" },
        operator: "÷",
        right: { quantity: row.quantity, fact: row.id },
      },
      unit: "percent",
    });
  const baseline = (id: string, value: number, unit: "times" | "percent"): DerivedRow => ({
    id,
    kind: "derived",
    facts: [claim.id],
    carriers: [],
    subject: "source",
    label: null,
    quantity: exactly(value, unit),
    inputs: [],
  });
  return {
    speed: [baseline("baseline-speed", 1, "times"), ...rows],
    time: [baseline("baseline-time", 100, "percent"), ...rows.map(asTime)],
    claim,
    claimAsTime: asTime(claim),
  };
}
