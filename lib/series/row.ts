import {
  byId,
  type Citation,
  carrierOf,
  correctedIds,
  type Dataset,
  type EventFact,
  type Localized,
  type NotStated,
  type Outcome,
  type QuantityFact,
  type QuantityValue,
  type Statement,
  type Status,
  supersededIds,
} from "@/lib/dataset";

import { compareDates } from "@/lib/dataset/edtf";
import type { Track } from "./outcomes";

/**
 * One row of a figure and of the table behind it: a mark, an event, a statement
 * or a gap the source leaves. Locale-free; provenance travels with the number.
 */
export interface Row {
  /** Unique within its figure. */
  id: string;
  kind: "quantity" | "derived" | "statement" | "event" | "not-stated" | "outcome" | "model";
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
  covers?: Localized;
  scope?: QuantityFact["scope"];
  status?: Status;
  asOf?: string;
  said?: string;
  /** When it is to be reached. */
  due?: string;
  saidBy?: string;
  hearsay?: boolean;
  inferred?: boolean;
  /** Known second hand: its source passes on what others said. */
  retold?: boolean;
  /** Whether a newer fact takes this one's place or sets it right, or this one does so with an older one. */
  age?: "overtaken" | "newer" | "corrected";
  source?: Citation;
  note?: Localized;
  /** How a statement stands to the older one it takes up. */
  change?: Statement["change"] | "none";
  /** A few words for a cell of then and now. */
  brief?: Localized;
  /** What the row stands among; rows of one group follow one another under its name. */
  group?: Localized;
  /** Of an announcement: what became of it, and its line in time. */
  outcome?: Outcome;
  track?: Track;
  /** Beginning of the time a number covers; `asOf` is its end. */
  since?: string;
  /** The time a row stands for on an axis of time beside its number, UTC milliseconds. */
  when?: { lower: number; upper: number };
  /** What a line of a table is sorted by in its column; its text when absent. */
  sortKey?: string;
  /** How much a row matters where there is no room for all; absent counts as 0. */
  weight?: number;
  /** Whether it keeps in the background while others are highlighted. */
  calm?: boolean;
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

function ageOf(dataset: Dataset, fact: { id: string; supersedes?: string[]; corrects?: string[] }): Row["age"] {
  if (supersededIds(dataset).has(fact.id)) return "overtaken";
  if (correctedIds(dataset).has(fact.id)) return "corrected";
  return fact.supersedes || fact.corrects ? "newer" : undefined;
}

/** Whether a fact is known second hand; undefined rather than false. */
export function isRetold(dataset: Dataset, { id }: Citation): boolean | undefined {
  return byId(dataset.sources, id).standing === "retold" || undefined;
}

/** Rows that still hold: those no newer fact takes the place of. */
export function current(rows: Row[]): Row[] {
  return rows.filter(({ age }) => age !== "overtaken");
}

/** A stored quantity as a row. */
export function quantityRow(dataset: Dataset, fact: QuantityFact): Row {
  const {
    id,
    subject,
    label,
    quantity,
    scope,
    period,
    covers,
    since,
    status,
    asOf,
    said,
    due,
    saidBy,
    hearsay,
    note,
    source,
  } = fact;
  return {
    id,
    kind: "quantity",
    facts: [id],
    carriers: carriersOfSubjects(dataset, [subject]),
    subject,
    label,
    quantity,
    scope,
    period,
    covers,
    since,
    status,
    asOf,
    said,
    due,
    saidBy,
    hearsay,
    retold: isRetold(dataset, source),
    note,
    source,
    age: ageOf(dataset, fact),
  };
}

/** An event as a row. */
export function eventRow(dataset: Dataset, event: EventFact): Row {
  const { id, subjects, text, date, status, due, saidBy, hearsay, source } = event;
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
    due,
    saidBy,
    hearsay,
    retold: isRetold(dataset, source),
    source,
    // An event keeps its date; only one that another tells anew is overtaken.
    age: supersededIds(dataset).has(id) ? "overtaken" : undefined,
  };
}

/** A strategy statement as a row. */
export function statementRow(dataset: Dataset, statement: Statement): Row {
  const { id, subject, dimension, modalities, text, brief, status, asOf, saidBy, inferred, hearsay, change, source } =
    statement;
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
    brief,
    status,
    asOf,
    saidBy,
    inferred,
    hearsay,
    retold: isRetold(dataset, source),
    change,
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
    // What we looked for in vain is dated by the day of looking.
    asOf: row.searchedOn,
    age: dataset.answered.some(({ id }) => id === row.id) ? "overtaken" : undefined,
  };
}

/** What was last looked for in vain of a carrier's numbers of a measure; undefined where no search is on record. */
export function soughtInVain(dataset: Dataset, carrier: string, measure: QuantityFact["measure"]): Row | undefined {
  const sought = dataset.notStated
    .filter((row) => row.searchedOn && row.measure === measure && carrierOf(dataset, row.subject) === carrier)
    .toSorted((a, b) => compareDates(a.searchedOn, b.searchedOn))
    .at(-1);
  return sought && notStatedRow(dataset, sought);
}

/** The number a row is placed by: its lower bound, or the upper one where that alone is stated. */
export function lowerOf(row: Row): number {
  const { lower, upper } = row.extent ?? row.quantity ?? { lower: Number.POSITIVE_INFINITY, upper: 0 };
  return lower === Number.NEGATIVE_INFINITY ? upper : lower;
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
