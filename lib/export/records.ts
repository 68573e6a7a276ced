import { byId } from "@/lib/dataset";
import type { FigureId } from "@/lib/figures/catalogue";
import type { FigureContext } from "@/lib/figures/context";
import { subjectName } from "@/lib/figures/names";
import type { FigureOptions } from "@/lib/figures/options";
import { locatorText, type RowText, rowText } from "@/lib/figures/row-text";
import { rowsOfFigure } from "@/lib/figures/series";
import type { Messages } from "@/lib/i18n/translator";
import type { Row } from "@/lib/series/row";

/** What a table of facts may hold in a cell. */
export type Cell = string | number | null;

interface Column {
  name: string;
  /** Type in a Frictionless table schema. */
  type: "string" | "number";
  /** Heading in the interface's messages, for people. */
  heading: ColumnHeading;
  description: string;
  /** Left out of a table in which it is empty. */
  optional?: boolean;
  cell: (row: Row, text: RowText, context: FigureContext) => Cell;
}

/** Headings every exported table uses. */
export type ColumnHeading = keyof Messages["export"]["columns"];

const text = (name: string, heading: ColumnHeading, description: string, cell: Column["cell"]): Column => ({
  name,
  type: "string",
  heading,
  description,
  cell,
});
const optional = (column: Column): Column => ({ ...column, optional: true });
/** A bound as a cell; an open end is an empty one. */
export const finite = (bound: number | undefined) => (bound !== undefined && Number.isFinite(bound) ? bound : null);
const number = (name: "lower" | "upper" | "value", description: string): Column => ({
  name,
  type: "number",
  heading: name,
  description,
  cell: ({ quantity }) => finite(quantity?.[name]),
});

/** Names behind a row's subject; a computed row has none of its own. */
function subjectOf(row: Row, context: FigureContext): string {
  return row.subject === "source" ? "" : subjectName(row.subject, context);
}

/** Columns of every exported table of facts, in order. */
export const columns: readonly Column[] = [
  text("id", "id", "Identifier of the fact; its anchor on the sources page", ({ id }) => id),
  text("kind", "kind", "quantity, derived, statement, event or not-stated", ({ kind }) => kind),
  text("subject", "subject", "Organisation or model the fact is about", (row, _, context) => subjectOf(row, context)),
  text("carriers", "carriers", "Identifiers of the carriers concerned, joined by spaces", ({ carriers }) =>
    carriers.join(" "),
  ),
  text("what", "what", "What is measured or said", (_, { label }) => label),
  text(
    "dimension",
    "dimension",
    "Dimension of strategy, for statements",
    ({ dimension }, _, { dataset, locale }) =>
      dataset.dimensions.find(({ id }) => id === dimension)?.label[locale] ?? "",
  ),
  number("lower", "Lower bound; empty where only an upper one is stated"),
  number("upper", "Upper bound; empty where only a lower one is stated"),
  number("value", "The one number the source gives; empty where it gives a range or an order of magnitude"),
  text("unit", "unit", "Unit of lower, upper and value", ({ quantity }) => quantity?.unit ?? ""),
  text(
    "precision",
    "precision",
    "exact, approximate, range, order, at-least or at-most",
    ({ quantity }) => quantity?.precision ?? "",
  ),
  text("words", "words", "The number in the source's unit words", (_, { words }) => words),
  text(
    "status",
    "status",
    "done, observed, estimated, announced, planned, claimed, envisioned or forecast",
    ({ status }) => String(status ?? ""),
  ),
  text(
    "as_of",
    "asOf",
    "EDTF date the fact holds for; in CSV a month has its day left open (2024-03-XX)",
    ({ asOf }) => asOf ?? "",
  ),
  text("announced", "announced", "EDTF date of its announcement, likewise", ({ said }) => said ?? ""),
  optional(text("due", "due", "EDTF date by which it is to be reached, likewise", ({ due }) => due ?? "")),
  text("said_by", "saidBy", "Who said it", (_, { saidBy }) => saidBy),
  text("source", "source", "Identifier of the source", ({ source }) => source?.id ?? ""),
  text("paragraphs", "paragraphs", "Paragraphs of the source, headings counted, joined by spaces", ({ source }) =>
    (source?.paragraphs ?? []).join(" "),
  ),
  optional(
    text("locator", "locator", "Where in the source, if its paragraphs are not counted", ({ source }, _, context) =>
      source?.paragraphs ? "" : source ? locatorText(source, context) : "",
    ),
  ),
  optional(
    text("standing", "standing", "primary, press or retold: whose word the source is", ({ source }, _, { dataset }) =>
      source && dataset.sources.length > 1 ? byId(dataset.sources, source.id).standing : "",
    ),
  ),
  optional(
    text(
      "url",
      "url",
      "Address of the source",
      ({ source }, _, { dataset }) => (source && byId(dataset.sources, source.id).url) ?? "",
    ),
  ),
  optional(
    text("covers", "covers", "Stretch of time a sum covers", ({ covers }, _, { locale }) => covers?.[locale] ?? ""),
  ),
  optional(
    text("scope", "scope", "What a sum of money is for", ({ scope }, _, { dataset, t }) =>
      scope && dataset.sources.length > 1 ? t(`vocabulary.scope.${scope}`) : "",
    ),
  ),
  optional(text("verdict", "verdict", "What became of an announcement", ({ outcome }) => outcome?.verdict ?? "")),
  optional(text("decided", "decided", "EDTF date that settled it, likewise", ({ outcome }) => outcome?.decided ?? "")),
  optional(
    text("change", "change", "How a statement stands to the older one it takes up", ({ change }) => change ?? ""),
  ),
  optional(
    text("note", "note", "What a reader must know to read it right", ({ note }, _, { locale }) => note?.[locale] ?? ""),
  ),
  text("formula", "formula", "Arithmetic behind a derived row", (_, { formula }) => formula),
];

/** A row as a record by column name. */
export function recordOf(row: Row, context: FigureContext): Record<string, Cell> {
  const words = rowText(row, context);
  return Object.fromEntries(columns.map(({ name, cell }) => [name, cell(row, words, context)]));
}

/** Every row behind a figure as records, one a fact or derived number. */
export function figureRecords(id: FigureId, context: FigureContext, options: FigureOptions): Record<string, Cell>[] {
  return rowsOfFigure(context.dataset, id, options).map((row) => recordOf(row, context));
}

/** Names of the columns of a table of facts, in order; optional ones only where a record fills them. */
export function columnNames(records: Record<string, Cell>[]): string[] {
  return columns
    .filter(({ name, optional: isOptional }) => !isOptional || records.some((record) => record[name]))
    .map(({ name }) => name);
}
