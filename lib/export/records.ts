import type { Context } from "@/lib/context/context";
import { byId } from "@/lib/dataset";
import { subjectName } from "@/lib/figures/names";
import { locatorText, type RowText, rowText } from "@/lib/figures/row-text";
import type { Shown } from "@/lib/figures/shown";
import type { Row } from "@/lib/series/row";

/** What a table of facts may hold in a cell. */
export type Cell = string | number | null;

type CellOf = (row: Row, text: RowText, context: Context) => Cell;

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
export const columns: Record<string, CellOf> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  subject: (row, _, context) => subjectOf(row, context),
  carriers: ({ carriers }) => carriers.join(" "),
  what: (_, { label }) => label,
  dimension: ({ dimension }, _, { dataset, locale }) =>
    dataset.dimensions.find(({ id }) => id === dimension)?.label[locale] ?? "",
  lower: ({ quantity }) => finite(quantity?.lower),
  upper: ({ quantity }) => finite(quantity?.upper),
  value: ({ quantity }) => finite(quantity?.value),
  unit: ({ quantity }) => quantity?.unit ?? "",
  precision: ({ quantity }) => quantity?.precision ?? "",
  words: (_, { words }) => words,
  status: ({ status }) => status ?? "",
  as_of: ({ asOf }) => asOf ?? "",
  announced: ({ said }) => said ?? "",
  due: ({ due }) => due ?? "",
  said_by: (_, { saidBy }) => saidBy,
  source: ({ source }) => source?.id ?? "",
  paragraphs: ({ source }) => (source?.paragraphs ?? []).join(" "),
  locator: ({ source }, _, context) => (source && !source.paragraphs ? locatorText(source, context) : ""),
  standing: ({ source }, _, { dataset }) =>
    source && dataset.sources.length > 1 ? byId(dataset.sources, source.id).standing : "",
  url: ({ source }, _, { dataset }) => (source && byId(dataset.sources, source.id).url) ?? "",
  covers: ({ covers }, _, { locale }) => covers?.[locale] ?? "",
  scope: ({ scope }, _, { dataset, t }) => (scope && dataset.sources.length > 1 ? t(`vocabulary.scope.${scope}`) : ""),
  verdict: ({ outcome }) => outcome?.verdict ?? "",
  decided: ({ outcome }) => outcome?.decided ?? "",
  change: ({ change }) => change ?? "",
  note: ({ note }, _, { locale }) => note?.[locale] ?? "",
  // Arithmetic behind a derived row.
  formula: (_, { formula }) => formula,
};

/** A row as a record by column name. */
export function recordOf(row: Row, context: Context): Record<string, Cell> {
  const words = rowText(row, context);
  return Object.fromEntries(Object.entries(columns).map(([name, cell]) => [name, cell(row, words, context)]));
}

/** Every row behind a figure as records, one a fact or derived number. */
export function figureRecords({ rows, context }: Shown): Record<string, Cell>[] {
  return rows.map((row) => recordOf(row, context));
}

/** Names of the columns of a table of facts, in order; optional ones only where a record fills them. */
export function columnNames(records: Record<string, Cell>[]): string[] {
  return Object.keys(columns).filter((name) => !OPTIONAL.has(name) || records.some((record) => record[name]));
}
