import { isDeepStrictEqual } from "node:util";
import type { Report } from "./cross-check";
import { compareDates } from "./edtf";
import { modelAnchor } from "./lookup";
import type { Lists } from "./schema";
import { valueAt } from "./value-at";

const isSame = (value: unknown, told: unknown) =>
  told === null ? value === undefined || value === null : isDeepStrictEqual(value, told);

/** A row that may be corrected, and what brought it: a source of an edition, or an edition itself. */
interface Correctable {
  row: object;
  source?: string | undefined;
  edition?: string | undefined;
}

/** Rows that may be corrected, by the id a correction names. */
function correctableRows(lists: Lists): Map<string, Correctable> {
  const { quantities, statements, events, models, notStated, outcomes, sources } = lists;
  const rows: [string, Correctable][] = [
    ...[...quantities, ...statements, ...events].map((row): [string, Correctable] => [
      row.id,
      { row, source: row.source?.id },
    ]),
    ...notStated.map((row): [string, Correctable] => [row.id, { row, source: row.source }]),
    // What is not listed with its day of release has no entry to be corrected at.
    ...models
      .filter(({ released }) => released)
      .map((row): [string, Correctable] => [modelAnchor(row.id), { row, source: row.source?.id }]),
    ...outcomes.map((row): [string, Correctable] => [row.id, { row, edition: row.edition }]),
    ...sources.map((row): [string, Correctable] => [row.id, { row, source: row.id }]),
  ];
  return new Map(rows);
}

/** Checks that each correction names a fact, tells a change, and that the data says what it was changed to. */
export function checkCorrections(lists: Lists, report: Report, partial: boolean): void {
  if (partial) return;
  const { corrections, editions } = lists;
  const rows = correctableRows(lists);
  corrections.forEach(({ fact, field, from, to, when }, index) => {
    const note = report("corrections", index);
    const found = rows.get(fact);
    if (!found) {
      note(
        "fact",
        `"${fact}" is unknown`,
        "name a number, statement, event, outcome, what is not stated, a source, or a released model as model-…",
      );
      return;
    }
    if (isDeepStrictEqual(from, to)) note("to", "is the same as from", "say what was changed");
    const { source, edition } = found;
    const first = editions.find(({ id, sources }) => id === edition || (source && sources?.includes(source)));
    if (first && compareDates(when, first.published) < 0)
      note("when", `lies before the edition that brought ${fact} (${first.published})`, "correct the date");
    const follower = corrections.slice(index + 1).find((other) => other.fact === fact && other.field === field);
    if (follower) {
      if (!isDeepStrictEqual(follower.from, to) || compareDates(follower.when, when) < 0)
        note("to", "is not what the next correction begins with", "list corrections in order");
      return;
    }
    const value = valueAt(found.row, field);
    if (isSame(value, to)) return;
    const remedy = "correct the fact, the path or the correction";
    if (value === undefined) note("field", `${fact} has nothing at ${field}`, remedy);
    else note("to", `is ${JSON.stringify(to)}, but ${fact} has ${JSON.stringify(value)} at ${field}`, remedy);
  });
}
