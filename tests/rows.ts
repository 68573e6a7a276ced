import type { QuantityFact } from "@/lib/dataset";
import type { NotStatedRow, QuantityRow } from "@/lib/series/row";

/** A made-up number as a row. @param fact what is said of it @param more what its figure makes of it */
export function numberRow(id: string, fact: Partial<QuantityFact> = {}, more: Partial<QuantityRow> = {}): QuantityRow {
  const whole: QuantityFact = {
    id,
    subject: "kddi",
    measure: "gpu-count",
    label: { ja: `${id}の`, en: id },
    text: { ja: `${id}。`, en: `${id}.` },
    quantity: { lower: 1, upper: 1, value: 1, unit: "GPUs", precision: "exact", words: { ja: "", en: "" } },
    status: "done",
    asOf: "2024-01",
    saidBy: "source",
    source: { id: "bui-2024-03" },
    ...fact,
  };
  const { subject, label, quantity } = whole;
  return { id, kind: "quantity", fact: whole, facts: [id], carriers: [], subject, label, quantity, ...more };
}

/** Something made up that no source states, as a row. */
export function gapRow(id: string, carriers: string[]): NotStatedRow {
  const label = { ja: `${id}の`, en: id };
  const fact = { id, subject: "kddi", measure: "gpu-count" as const, label };
  return { id, kind: "not-stated", fact, facts: [id], carriers, subject: "kddi", label };
}
