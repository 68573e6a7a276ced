import { once } from "./once";
import type { Dataset, EventFact, Organisation, QuantityFact, Statement } from "./schema";
import { type Measure, measures } from "./vocabulary";

/** The carriers, in the order of the data file, which also fixes their colours. */
export function carriersOf(dataset: Dataset): Organisation[] {
  return dataset.organisations.filter(({ kind }) => kind === "carrier");
}

/** A carrier's place among the carriers, from 0, which fixes its colour and symbol; null for anything else. */
export function placeOfCarrier(dataset: Dataset, id: string | undefined): number | null {
  const place = carriersOf(dataset).findIndex((carrier) => carrier.id === id);
  return place < 0 ? null : place;
}

const indices = new WeakMap<readonly { id: string }[], Map<string, unknown>>();

/** Rows by id, made once a list, so that looking things up stays quick with thousands of facts. */
function indexOf<T extends { id: string }>(rows: readonly T[]): Map<string, T> {
  const known = indices.get(rows) as Map<string, T> | undefined;
  if (known) return known;
  const index = new Map(rows.map((row) => [row.id, row]));
  indices.set(rows, index);
  return index;
}

/** The row with this id. @throws Error naming the id when there is none */
export function byId<T extends { id: string }>(rows: readonly T[], id: string): T {
  const row = indexOf(rows).get(id);
  if (!row) throw new Error(`no row with id "${id}"`);
  return row;
}

/** The organisation behind a subject: itself, or the maker of a model. */
export function organisationOf(dataset: Dataset, subject: string): Organisation {
  const model = indexOf(dataset.models).get(subject);
  return byId(dataset.organisations, model ? model.organisation : subject);
}

/** The carrier a subject belongs to through its maker and parents, or null. */
export function carrierOf(dataset: Dataset, subject: string): string | null {
  let organisation: Organisation | undefined = organisationOf(dataset, subject);
  for (let depth = 0; organisation && depth < 8; depth += 1) {
    if (organisation.kind === "carrier") return organisation.id;
    const { parent } = organisation as Organisation;
    organisation = parent === undefined ? undefined : indexOf(dataset.organisations).get(parent);
  }
  return null;
}

/** Ids of facts that a newer one takes the place of. */
export const supersededIds = once(({ quantities, statements, events, models }: Dataset): Set<string> => {
  const rows = [...quantities, ...statements, ...events, ...models];
  return new Set(rows.flatMap(({ supersedes }) => supersedes ?? []));
});

/** Ids of facts a later one sets right; they are shown beside it. */
export const correctedIds = once(
  ({ quantities }: Dataset): Set<string> => new Set(quantities.flatMap(({ corrects }) => corrects ?? [])),
);

const factsById = once((dataset: Dataset) => new Map(factsOf(dataset).map((fact) => [fact.row.id, fact])));

/** A fact of any kind by id, or undefined. */
export const factById = (dataset: Dataset, id: string): Fact | undefined => factsById(dataset).get(id);

/** When a fact was said: its own date of saying, or the date it holds for. */
export function saidOn({ kind, row, date }: Fact): string {
  return kind === "quantity" ? (row.said ?? date) : date;
}

/** A fact of any kind, with what it is. */
export type Fact =
  | { kind: "quantity"; row: QuantityFact; subjects: string[]; date: string }
  | { kind: "statement"; row: Statement; subjects: string[]; date: string }
  | { kind: "event"; row: EventFact; subjects: string[]; date: string };

/** Anchor of a model, which may share its id with a number. */
export function modelAnchor(id: string): string {
  return `model-${id}`;
}

/** Every fact: quantities, then statements, then events, each in file order. */
export function factsOf(dataset: Dataset): Fact[] {
  return [
    ...dataset.quantities.map(
      (row): Fact => ({
        kind: "quantity",
        row,
        subjects: [row.subject, ...(row.object ? [row.object] : [])],
        date: row.asOf,
      }),
    ),
    ...dataset.statements.map((row): Fact => ({ kind: "statement", row, subjects: [row.subject], date: row.asOf })),
    ...dataset.events.map((row): Fact => ({ kind: "event", row, subjects: row.subjects, date: row.date })),
  ];
}

/** Measures by which carriers can be compared: those a carrier has a number of, or is looked up for in vain. */
export function comparedMeasures(dataset: Dataset): Measure[] {
  const used = new Set(
    [...dataset.quantities, ...dataset.notStated]
      .filter(({ subject }) => carrierOf(dataset, subject) !== null)
      .map(({ measure }) => measure),
  );
  return measures.filter((measure) => used.has(measure));
}
