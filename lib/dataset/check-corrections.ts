import type { Report } from "./cross-check";
import { compareDates } from "./edtf";
import { modelAnchor } from "./lookup";
import type { Lists } from "./schema";

/** The value a fact has at a path of its row, `quantity.upper`. */
function valueAt(row: object, path: string): unknown {
  return path.split(".").reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], row);
}

/** Checks that each correction names a fact, tells a change, and that the data says what it was changed to. */
export function checkCorrections(lists: Lists, report: Report, partial: boolean): void {
  if (partial) return;
  const { corrections, quantities, statements, events, models, outcomes, editions } = lists;
  const rows = new Map<string, object>([
    ...[...quantities, ...statements, ...events, ...outcomes].map((row) => [row.id, row] as const),
    // What is not listed with its day of release has no entry to be corrected at.
    ...models.filter(({ released }) => released).map((model) => [modelAnchor(model.id), model] as const),
  ]);
  const first = editions[0]?.published;
  corrections.forEach(({ fact, field, from, to, when }, index) => {
    const row = rows.get(fact);
    if (!row) {
      report(
        "corrections",
        index,
        "fact",
        `"${fact}" is unknown`,
        "name a number, statement, event or outcome, or a released model as model-…",
      );
      return;
    }
    if (from === to) report("corrections", index, "to", "is the same as from", "say what was changed");
    if (first && compareDates(when, first) < 0)
      report("corrections", index, "when", `lies before the first edition (${first})`, "correct the date");
    const follower = corrections.slice(index + 1).find((other) => other.fact === fact && other.field === field);
    if (follower) {
      if (follower.from !== to || compareDates(follower.when, when) < 0)
        report("corrections", index, "to", "is not what the next correction begins with", "list corrections in order");
    } else if (valueAt(row, field) !== to)
      report(
        "corrections",
        index,
        "to",
        `is ${JSON.stringify(to)}, but ${fact} has ${JSON.stringify(valueAt(row, field)) ?? "nothing"} at ${field}`,
        "correct the fact, the path or the correction",
      );
  });
}
