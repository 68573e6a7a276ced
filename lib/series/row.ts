import {
  carrierOf,
  type Dataset,
  type EventFact,
  type Localized,
  type NotStated,
  type QuantityFact,
  type QuantityValue,
  type Statement,
  type Status,
  supersededIds,
} from "@/lib/dataset";

/**
 * One row of a figure and of the table behind it: a mark, an event, a statement
 * or a gap the source leaves. Locale-free; provenance travels with the number.
 */
export interface Row {
  /** Unique within its figure. */
  id: string;
  kind: "quantity" | "derived" | "statement" | "event" | "not-stated";
  /** Facts the row rests on, the first being the one its mark leads to. */
  facts: string[];
  /** Carriers the row concerns; empty for context. */
  carriers: string[];
  subject: string;
  label: Localized | null;
  quantity?: QuantityValue;
  /** Bounds on the figure's axis, when they are not the quantity's own (a date, a converted sum). */
  extent?: { lower: number; upper: number };
  text?: Localized;
  date?: string;
  period?: QuantityFact["period"];
  status?: Status;
  asOf?: string;
  announced?: string;
  saidBy?: string;
  hearsay?: boolean;
  inferred?: boolean;
  /** Whether a newer fact takes this one's place, or this one takes an older one's. */
  age?: "overtaken" | "newer";
  source?: { id: string; paragraphs: number[] };
  /** What a statement is about. */
  dimension?: string;
  modalities?: string[];
  /** Arithmetic behind a derived row, in symbols: `350,000 ÷ 2,000–9,999`. */
  formula?: Formula;
}

/** Two operands and an operator, kept apart so that each language writes its own numbers. */
export interface Formula {
  left: Operand;
  operator: "−" | "×" | "÷";
  right: Operand;
}

export type Operand =
  | { quantity: QuantityValue; fact: string | null }
  | { number: number; unit?: QuantityValue["unit"] | "JPY/USD"; assumption?: string };

function carriersOfSubjects(dataset: Dataset, subjects: string[]): string[] {
  return [...new Set(subjects.map((subject) => carrierOf(dataset, subject)))].filter((id) => id !== null);
}

function ageOf(dataset: Dataset, fact: { id: string; supersedes?: string[] | undefined }): Row["age"] {
  if (supersededIds(dataset).has(fact.id)) return "overtaken";
  return fact.supersedes ? "newer" : undefined;
}

/** Rows that still hold: those no newer fact takes the place of. */
export function current(rows: Row[]): Row[] {
  return rows.filter(({ age }) => age !== "overtaken");
}

/** A stored quantity as a row. */
export function quantityRow(dataset: Dataset, fact: QuantityFact): Row {
  const { id, subject, label, quantity, period, status, asOf, announced, saidBy, hearsay, source } = fact;
  return {
    id,
    kind: "quantity",
    facts: [id],
    carriers: carriersOfSubjects(dataset, [subject]),
    subject,
    label,
    quantity,
    period,
    status,
    asOf,
    announced,
    saidBy,
    hearsay,
    source,
    age: ageOf(dataset, fact),
  };
}

/** An event as a row. */
export function eventRow(dataset: Dataset, event: EventFact): Row {
  const { id, subjects, text, date, status, saidBy, hearsay, source } = event;
  return {
    id,
    kind: "event",
    facts: [id],
    carriers: carriersOfSubjects(dataset, subjects),
    subject: subjects[0] ?? "source",
    label: null,
    text,
    date,
    status,
    asOf: date,
    saidBy,
    hearsay,
    source,
  };
}

/** A strategy statement as a row. */
export function statementRow(dataset: Dataset, statement: Statement): Row {
  const { id, subject, dimension, modalities, text, status, asOf, saidBy, inferred, hearsay, source } = statement;
  return {
    id,
    kind: "statement",
    dimension,
    modalities,
    facts: [id],
    carriers: carriersOfSubjects(dataset, [subject]),
    subject,
    label: null,
    text,
    status,
    asOf,
    saidBy,
    inferred,
    hearsay,
    source,
    age: ageOf(dataset, statement),
  };
}

/** Something the source leaves out, as a row without a number. */
export function notStatedRow(dataset: Dataset, row: NotStated): Row {
  return {
    id: row.id,
    kind: "not-stated",
    facts: [row.id],
    carriers: carriersOfSubjects(dataset, [row.subject]),
    subject: row.subject,
    label: row.label,
  };
}

/** The lower bound a row is placed by. */
export function lowerOf(row: Row): number {
  return row.extent?.lower ?? row.quantity?.lower ?? Number.POSITIVE_INFINITY;
}

/** Rows of one measure, smallest first, and what the source leaves out about it. */
export function rowsOfMeasure(dataset: Dataset, measure: QuantityFact["measure"]): { rows: Row[]; notStated: Row[] } {
  return {
    rows: dataset.quantities
      .filter((fact) => fact.measure === measure)
      .map((fact) => quantityRow(dataset, fact))
      .sort((a, b) => lowerOf(a) - lowerOf(b)),
    notStated: dataset.notStated.filter((row) => row.measure === measure).map((row) => notStatedRow(dataset, row)),
  };
}
