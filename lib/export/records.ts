import type { Context } from "@/lib/context/context";
import { byId, type QuantityFact, type QuantityValue } from "@/lib/dataset";
import { subjectName } from "@/lib/figures/names";
import { locatorText, type RowText, rowText } from "@/lib/figures/row-text";
import type { Shown } from "@/lib/figures/shown";
import { type Provenance, provenanceOf, statedQuantity } from "@/lib/series/provenance";
import { quantityOf, type Row } from "@/lib/series/row";

/** What a table of facts may hold in a cell. */
export type Cell = string | number | null;

/** A row, and what is said of it. */
interface Told {
  row: Row;
  context: Context;
  text: RowText;
  provenance: Provenance;
  quantity: QuantityValue | undefined;
  stated: QuantityFact | undefined;
}

/** A bound as a cell; an open end is an empty one. */
export const finite = (bound: number | undefined) => (bound !== undefined && Number.isFinite(bound) ? bound : null);

/** Names behind a row's subject; a computed row has none of its own. */
function subjectOf(row: Row, context: Context): string {
  return row.subject === "source" ? "" : subjectName(row.subject, context);
}

/** Columns that are left out of a table in which they are empty. */
const OPTIONAL = new Set([
  "due",
  "locator",
  "standing",
  "url",
  "covers",
  "scope",
  "verdict",
  "decided",
  "change",
  "note",
]);

/** Columns of every exported table of facts, in order. */
export const columns: Record<string, (told: Told) => Cell> = {
  id: ({ row }) => row.id,
  kind: ({ row }) => row.kind,
  subject: ({ row, context }) => subjectOf(row, context),
  carriers: ({ row }) => row.carriers.join(" "),
  what: ({ text }) => text.label,
  dimension: ({ row, context: { dataset, locale } }) => {
    const dimension = row.kind === "statement" ? row.fact.dimension : undefined;
    return dimension ? byId(dataset.dimensions, dimension).label[locale] : "";
  },
  lower: ({ quantity }) => finite(quantity?.lower),
  upper: ({ quantity }) => finite(quantity?.upper),
  value: ({ quantity }) => finite(quantity?.value),
  unit: ({ quantity }) => quantity?.unit ?? "",
  precision: ({ quantity }) => quantity?.precision ?? "",
  words: ({ text }) => text.words,
  status: ({ provenance }) => provenance.status ?? "",
  as_of: ({ provenance }) => provenance.asOf ?? "",
  announced: ({ provenance }) => provenance.said ?? "",
  due: ({ provenance }) => provenance.due ?? "",
  said_by: ({ text }) => text.saidBy,
  source: ({ provenance }) => provenance.source?.id ?? "",
  paragraphs: ({ provenance }) => (provenance.source?.paragraphs ?? []).join(" "),
  locator: ({ provenance: { source }, context }) => (source && !source.paragraphs ? locatorText(source, context) : ""),
  standing: ({ provenance: { source }, context: { dataset } }) =>
    source && dataset.sources.length > 1 ? byId(dataset.sources, source.id).standing : "",
  url: ({ provenance: { source }, context: { dataset } }) => (source && byId(dataset.sources, source.id).url) ?? "",
  covers: ({ stated, context: { locale } }) => stated?.covers?.[locale] ?? "",
  scope: ({ stated, context: { dataset, t } }) =>
    stated?.scope && dataset.sources.length > 1 ? t(`vocabulary.scope.${stated.scope}`) : "",
  verdict: ({ row }) => (row.kind === "outcome" ? row.outcome.verdict : ""),
  decided: ({ row }) => (row.kind === "outcome" ? (row.outcome.decided ?? "") : ""),
  change: ({ row }) => (row.kind === "statement" ? (row.change ?? "") : ""),
  note: ({ provenance, context: { locale } }) => provenance.note?.[locale] ?? "",
  // Arithmetic behind a derived row.
  formula: ({ text }) => text.formula,
};

/** A row as a record by column name. */
export function recordOf(row: Row, context: Context): Record<string, Cell> {
  const told: Told = {
    row,
    context,
    text: rowText(row, context),
    provenance: provenanceOf(row),
    quantity: quantityOf(row),
    stated: statedQuantity(row),
  };
  return Object.fromEntries(Object.entries(columns).map(([name, cell]) => [name, cell(told)]));
}

/** Every row behind a figure as records, one a fact or derived number. */
export function figureRecords({ rows, context }: Shown): Record<string, Cell>[] {
  return rows.map((row) => recordOf(row, context));
}

/** Names of the columns of a table of facts, in order; optional ones only where a record fills them. */
export function columnNames(records: Record<string, Cell>[]): string[] {
  return Object.keys(columns).filter((name) => !OPTIONAL.has(name) || records.some((record) => record[name]));
}
