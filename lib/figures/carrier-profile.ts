import type { Context } from "@/lib/context/context";
import { byId } from "@/lib/dataset";
import type { QuantityRow } from "@/lib/series/row";
import { modelSizeSeries } from "./model-size/series";
import { type RowText, rowText } from "./row-text";
import { strategyMatrixSeries } from "./strategy-matrix/series";

/** What a carrier's panel says: the idea, its model's size, how it is made. */
export interface Profile {
  name: string;
  summary: string;
  /** The largest model that is more than a vision; absent when no size is stated. */
  model?: QuantityRow;
  size?: RowText;
  lines: { id: string; term: string; text: string; stated: boolean }[];
}

const DIMENSIONS = ["base-model", "technique", "benefit"];

/** A carrier's strategy at a glance, in words. */
export function profileOf(carrier: string, context: Context): Profile {
  const { dataset, locale, t } = context;
  const { summary, name } = byId(dataset.organisations, carrier);
  const model = modelSizeSeries(dataset)
    .rows.filter(({ carriers, fact }) => carriers.includes(carrier) && fact.status !== "envisioned")
    .at(-1);
  return {
    name: name[locale],
    summary: summary[locale],
    ...(model ? { model, size: rowText(model, context) } : {}),
    lines: strategyMatrixSeries(dataset)
      .lines.filter(({ id }) => DIMENSIONS.includes(id))
      .map(({ id, label, cells }) => {
        const rows = cells[carrier] ?? [];
        return {
          id,
          term: label[locale],
          text: rows.map((row) => rowText(row, context).label).join(" ") || t("vocabulary.notStated"),
          stated: rows.length > 0,
        };
      }),
  };
}
