import type { Dataset, EventFact, Organisation, QuantityFact, Statement } from "./schema";

/** The carriers, in the order of the data file, which also fixes their colours. */
export function carriersOf(dataset: Dataset): Organisation[] {
  return dataset.organisations.filter(({ kind }) => kind === "carrier");
}

/** The row with this id. @throws Error naming the id when there is none */
export function byId<T extends { id: string }>(rows: readonly T[], id: string): T {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`no row with id "${id}"`);
  return row;
}

/** The organisation behind a subject: itself, or the maker of a model. */
export function organisationOf(dataset: Dataset, subject: string): Organisation {
  const model = dataset.models.find(({ id }) => id === subject);
  return byId(dataset.organisations, model ? model.organisation : subject);
}

/** The carrier a subject belongs to through its maker and parents, or null. */
export function carrierOf(dataset: Dataset, subject: string): string | null {
  let organisation: Organisation | undefined = organisationOf(dataset, subject);
  for (let depth = 0; organisation && depth < 8; depth += 1) {
    if (organisation.kind === "carrier") return organisation.id;
    const { parent } = organisation as Organisation;
    organisation = dataset.organisations.find(({ id }) => id === parent);
  }
  return null;
}

/** A fact of any kind, with what it is. */
export type Fact =
  | { kind: "quantity"; row: QuantityFact; subjects: string[]; date: string }
  | { kind: "statement"; row: Statement; subjects: string[]; date: string }
  | { kind: "event"; row: EventFact; subjects: string[]; date: string };

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

/** The carriers a fact concerns, in carrier order. */
export function carriersOfFact(dataset: Dataset, fact: Fact): string[] {
  const ids = new Set(fact.subjects.map((subject) => carrierOf(dataset, subject)));
  return carriersOf(dataset)
    .map(({ id }) => id)
    .filter((id) => ids.has(id));
}
