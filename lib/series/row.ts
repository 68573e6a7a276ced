import {
  byId,
  type Citation,
  carrierOf,
  correctedIds,
  type Dataset,
  type EventFact,
  type Localized,
  type Model,
  type NotStated,
  type Outcome,
  type QuantityFact,
  type QuantityValue,
  type Statement,
  supersededIds,
} from "@/lib/dataset";
import { compareDates } from "@/lib/dataset/edtf";
import { once } from "@/lib/dataset/once";
import type { Track } from "./outcomes";

/** What every row has, whatever it shows; free of language. */
interface RowBase {
  /** Unique within its figure. */
  id: string;
  /** Facts the row rests on, the first being the one its mark leads to. */
  facts: string[];
  /** Carriers the row concerns; empty for context. */
  carriers: string[];
  subject: string;
  label: Localized | null;
  /** What it says, where that is words. */
  text?: Localized;
  /** Known second hand: its source passes on what others said. */
  retold?: boolean;
  /** Whether a newer fact takes this one's place or sets it right, or this one does so with an older one. */
  age?: "overtaken" | "newer" | "corrected";
  /** Bounds on the figure's axis, when they are not the quantity's own (a date, a converted sum). */
  extent?: { lower: number; upper: number };
  /** The time a row stands for on an axis of time beside its number, UTC milliseconds. */
  when?: { lower: number; upper: number };
  /** What the row stands among; rows of one group follow one another under its name. */
  group?: Localized;
  /** How much a row matters where there is no room for all; absent counts as 0. */
  weight?: number;
  /** Whether it keeps in the background while others are highlighted. */
  calm?: boolean;
}

/** A number somebody states. */
export interface QuantityRow extends RowBase {
  kind: "quantity";
  fact: QuantityFact;
  quantity: QuantityValue;
}

/** A number computed from others. */
export interface DerivedRow extends RowBase {
  kind: "derived";
  quantity: QuantityValue;
  /** Arithmetic behind it, in symbols: `350,000 ÷ 2,000–9,999`; a number to hold others against has none. */
  formula?: Formula;
  /** Rows the formula takes its numbers from; the first gives what is not computed. */
  inputs: NumberRow[];
}

/** A number, stated or computed. */
export type NumberRow = QuantityRow | DerivedRow;

/** A statement about a carrier's strategy. */
export interface StatementRow extends RowBase {
  kind: "statement";
  fact: Statement;
  text: Localized;
  /** How it stands to the older one it takes up; `none` where nothing was said since. */
  change?: Statement["change"] | "none";
}

/** Something that happened on a day, or is to. */
export interface EventRow extends RowBase {
  kind: "event";
  fact: EventFact;
  text: Localized;
}

/** Something the sources leave out. */
export interface NotStatedRow extends RowBase {
  kind: "not-stated";
  fact: NotStated;
}

/** What became of an announcement, and its line in time. */
export interface OutcomeRow extends RowBase {
  kind: "outcome";
  outcome: Outcome;
  track: Track;
  /** The fact that announced it, as a row. */
  said: Row;
  /** EDTF date it was said. */
  saidOn: string;
}

/** A model, or one thing about it in a column of the table of models. */
export interface ModelRow extends RowBase {
  kind: "model";
  fact: Model;
  column?: string;
  /** What a line of a table is sorted by in its column; its text when absent. */
  sortKey?: string;
}

/**
 * One row of a figure and of the table behind it: a mark, an event, a statement
 * or a gap the source leaves. It holds the fact it shows, and so its provenance.
 */
export type Row = NumberRow | StatementRow | EventRow | NotStatedRow | OutcomeRow | ModelRow;

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
export function current<R extends Row>(rows: readonly R[]): R[] {
  return rows.filter(({ age }) => age !== "overtaken");
}

/** What makes a row of a fact, once for each data set: the same row has the same words. */
export function ofFact<F extends object, R>(make: (dataset: Dataset, fact: F) => R): (dataset: Dataset, fact: F) => R {
  const rowsIn = once((dataset: Dataset) => once((fact: F) => make(dataset, fact)));
  return (dataset, fact) => rowsIn(dataset)(fact);
}

/** A stored quantity as a row. */
export const quantityRow = ofFact((dataset: Dataset, fact: QuantityFact): QuantityRow => {
  const { id, subject, label, source } = fact;
  return {
    id,
    kind: "quantity",
    fact,
    quantity: fact.quantity,
    facts: [id],
    carriers: carriersOfSubjects(dataset, [subject]),
    subject,
    label,
    retold: isRetold(dataset, source),
    age: ageOf(dataset, fact),
  };
});

/** An event as a row. */
export const eventRow = ofFact((dataset: Dataset, fact: EventFact): EventRow => {
  const { id, subjects, text, source } = fact;
  return {
    id,
    kind: "event",
    fact,
    facts: [id],
    carriers: carriersOfSubjects(dataset, subjects),
    subject: subjects[0] ?? "source",
    label: null,
    text,
    retold: isRetold(dataset, source),
    // An event keeps its date; only one that another tells anew is overtaken.
    age: supersededIds(dataset).has(id) ? "overtaken" : undefined,
  };
});

/** A strategy statement as a row. */
export const statementRow = ofFact((dataset: Dataset, fact: Statement): StatementRow => {
  const { id, subject, text, change, source } = fact;
  return {
    id,
    kind: "statement",
    fact,
    facts: [id],
    carriers: carriersOfSubjects(dataset, [subject]),
    subject,
    label: null,
    text,
    change,
    retold: isRetold(dataset, source),
    age: ageOf(dataset, fact),
  };
});

/** Something the source leaves out, as a row without a number. */
export const notStatedRow = ofFact((dataset: Dataset, fact: NotStated): NotStatedRow => {
  const { id, subject, label } = fact;
  return {
    id,
    kind: "not-stated",
    fact,
    facts: [id],
    carriers: carriersOfSubjects(dataset, [subject]),
    subject,
    label,
    age: dataset.answered.some((answered) => answered.id === id) ? "overtaken" : undefined,
  };
});

/** What was last looked for in vain of a carrier's numbers of a measure; undefined where no search is on record. */
export function soughtInVain(
  dataset: Dataset,
  carrier: string,
  measure: QuantityFact["measure"],
): NotStatedRow | undefined {
  const sought = dataset.notStated
    .filter((row) => row.searchedOn && row.measure === measure && carrierOf(dataset, row.subject) === carrier)
    .toSorted((a, b) => compareDates(a.searchedOn, b.searchedOn))
    .at(-1);
  return sought && notStatedRow(dataset, sought);
}

/** Whether a row shows a number. */
export const isNumber = (row: Row): row is NumberRow => row.kind === "quantity" || row.kind === "derived";

/** The number a row states or was computed to; undefined for any other row. */
export function quantityOf(row: Row): QuantityValue | undefined {
  return isNumber(row) ? row.quantity : undefined;
}

/** Where a row stands on its figure's axis; undefined for one without a number or a date. */
export const boundsOf = (row: Row): { lower: number; upper: number } | undefined => row.extent ?? quantityOf(row);

/** The number a row is placed by: its lower bound, or the upper one where that alone is stated. */
export function lowerOf(row: Row): number {
  const { lower, upper } = boundsOf(row) ?? { lower: Number.POSITIVE_INFINITY, upper: 0 };
  return lower === Number.NEGATIVE_INFINITY ? upper : lower;
}

/** Rows of one measure, smallest first, and what the source leaves out about it. */
export function rowsOfMeasure(
  dataset: Dataset,
  measure: QuantityFact["measure"],
): { rows: QuantityRow[]; notStated: NotStatedRow[] } {
  return {
    rows: dataset.quantities
      .filter((fact) => fact.measure === measure)
      .map((fact) => quantityRow(dataset, fact))
      .sort((a, b) => lowerOf(a) - lowerOf(b)),
    notStated: dataset.notStated.filter((row) => row.measure === measure).map((row) => notStatedRow(dataset, row)),
  };
}
