import type { FigureId } from "@/lib/figures/catalogue";
import type { FigureContext } from "@/lib/figures/context";
import { subjectName } from "@/lib/figures/names";
import type { FigureOptions } from "@/lib/figures/options";
import { type RowText, rowText } from "@/lib/figures/row-text";
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
const number = (name: "lower" | "upper" | "value", description: string): Column => ({
  name,
  type: "number",
  heading: name,
  description,
  cell: ({ quantity }) => quantity?.[name] ?? null,
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
  number("lower", "Lower bound"),
  number("upper", "Upper bound"),
  number("value", "The one number the source gives; empty where it gives a range or an order of magnitude"),
  text("unit", "unit", "Unit of lower, upper and value", ({ quantity }) => quantity?.unit ?? ""),
  text("precision", "precision", "exact, approximate, range or order", ({ quantity }) => quantity?.precision ?? ""),
  text("words", "words", "The number in the source's unit words", (_, { words }) => words),
  text("status", "status", "done, observed, announced, planned, claimed, envisioned or forecast", ({ status }) =>
    String(status ?? ""),
  ),
  text(
    "as_of",
    "asOf",
    "EDTF date the fact holds for; in CSV a month has its day left open (2024-03-XX)",
    ({ asOf }) => asOf ?? "",
  ),
  text("announced", "announced", "EDTF date of its announcement, likewise", ({ announced }) => announced ?? ""),
  text("said_by", "saidBy", "Who said it", (_, { saidBy }) => saidBy),
  text("source", "source", "Identifier of the source", ({ source }) => source?.id ?? ""),
  text("paragraphs", "paragraphs", "Paragraphs of the source, headings counted, joined by spaces", ({ source }) =>
    (source?.paragraphs ?? []).join(" "),
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

/** Names of the columns of every exported table of facts, in order. */
export const columnNames: string[] = columns.map(({ name }) => name);
