import type { Dataset } from "@/lib/dataset";
import { derivedRow, exactly } from "@/lib/series/derived";
import { current, type Row, rowsOfMeasure } from "@/lib/series/row";

export interface DevelopmentSpeedSeries {
  /** Speed against building from zero (= 1). */
  speed: Row[];
  /** The same as time, building from zero being 100 %. */
  time: Row[];
  claim: Row;
  claimAsTime: Row;
}

/**
 * Speed of customising against building from zero, and the time that follows from it.
 * @throws Error when the data set states no development speed
 */
export function developmentSpeedSeries(dataset: Dataset): DevelopmentSpeedSeries {
  const { rows } = rowsOfMeasure(dataset, "development-speed");
  const [claim] = current(rows);
  if (!claim?.quantity) throw new Error("data/quantities.json: no development-speed: add it");
  const asTime = (row: Row): Row =>
    derivedRow({
      id: `${row.id}-time`,
      label: row.label,
      inputs: [row],
      formula: {
        left: { number: 100, unit: "percent" },
        operator: "÷",
        right: { quantity: row.quantity as NonNullable<Row["quantity"]>, fact: row.id },
      },
      unit: "percent",
    });
  const baseline = (id: string, value: number, unit: "times" | "percent"): Row => ({
    id,
    kind: "derived",
    facts: [claim.id],
    carriers: [],
    subject: "source",
    label: null,
    quantity: exactly(value, unit),
  });
  return {
    speed: [baseline("baseline-speed", 1, "times"), ...rows],
    time: [baseline("baseline-time", 100, "percent"), ...rows.map(asTime)],
    claim,
    claimAsTime: asTime(claim),
  };
}
