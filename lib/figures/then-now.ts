import type { Context } from "@/lib/context/context";
import { type Dataset, datasetOf, editionIds, supersededIds } from "@/lib/dataset";
import { withAside } from "@/lib/format/punctuation";
import { largestOfCarriers } from "@/lib/series/present";
import { rowsOfMeasure, type StatementRow, soughtInVain, statementRow } from "@/lib/series/row";
import { missingText, rowText, rowValue } from "./row-text";

/** Dimensions told on the home page and at the top of a carrier's. */
const DIMENSIONS = ["base-model", "openness", "go-to-market"] as const;

/** A line of then and now: short words, and the fact each rests on; null where nothing is stated. */
export interface ThenNowCell {
  text: string;
  fact: string;
  /** Whether it says that something is missing. */
  isMissing?: boolean;
  change?: StatementRow["change"];
}

export interface ThenNowLine {
  id: "base-model" | "largest" | "compute" | "openness" | "go-to-market";
  label: string;
  before: ThenNowCell | null;
  now: ThenNowCell | null;
}

function largestCell(
  dataset: Dataset,
  carrier: string,
  measure: "model-size" | "gpu-count",
  context: Context,
): ThenNowCell | null {
  const row = largestOfCarriers(
    rowsOfMeasure(dataset, measure).rows.filter(
      ({ fact }) => fact.status !== "planned" || dataset.editions.length === 1,
    ),
  ).find(({ carriers }) => carriers.includes(carrier));
  if (!row) {
    const sought = soughtInVain(dataset, carrier, measure);
    return sought ? { text: missingText(sought, context), fact: sought.id, isMissing: true } : null;
  }
  const { status } = rowText(row, { ...context, dataset });
  return { text: withAside(rowValue(row, context, "plain"), status, context.locale), fact: row.id };
}

function statementCell(dataset: Dataset, carrier: string, dimension: string, { locale }: Context): ThenNowCell | null {
  const overtaken = supersededIds(dataset);
  const statement = dataset.statements
    .filter((one) => one.subject === carrier && one.dimension === dimension && !overtaken.has(one.id))
    .at(-1);
  if (!statement) return null;
  const row = statementRow(dataset, statement);
  return { text: (statement.brief ?? statement.text)[locale], fact: row.id, change: row.change };
}

/** What a carrier stood for in the first edition and stands for today, in a few words a line. */
export function thenAndNow(carrier: string, context: Context): ThenNowLine[] {
  const { dataset, locale, t } = context;
  const first = datasetOf(editionIds[0] as string);
  const dimension = (id: (typeof DIMENSIONS)[number]): ThenNowLine => ({
    id,
    label: dataset.dimensions.find((one) => one.id === id)?.label[locale] ?? "",
    before: statementCell(first, carrier, id, context),
    now: statementCell(dataset, carrier, id, context),
  });
  const number = (id: "largest" | "compute", measure: "model-size" | "gpu-count"): ThenNowLine => ({
    id,
    label: t(`home.rows.${id}`),
    before: largestCell(first, carrier, measure, context),
    now: largestCell(dataset, carrier, measure, context),
  });
  return [
    dimension("base-model"),
    number("largest", "model-size"),
    number("compute", "gpu-count"),
    dimension("openness"),
    dimension("go-to-market"),
  ];
}
