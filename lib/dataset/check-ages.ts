import type { Report } from "./cross-check";
import { parseEdtf } from "./edtf";
import { placeholdersOf } from "./placeholder";
import type { Lists } from "./schema";

/** Checks that dates are in order, and that no standing statement speaks in numbers a newer fact has taken the place of. */
export function checkAges({ quantities, statements, events }: Lists, report: Report): void {
  const overtaken = new Set([...quantities, ...statements].flatMap(({ supersedes = [] }) => supersedes));
  const newer = new Map(quantities.flatMap(({ id, supersedes = [] }) => supersedes.map((old) => [old, id] as const)));
  statements.forEach(({ id, text }, index) => {
    if (!text || overtaken.has(id)) return;
    for (const [locale, sentence] of Object.entries(text)) {
      for (const old of placeholdersOf(sentence)) {
        const now = newer.get(old);
        // A sentence may tell of the change itself.
        if (now && !sentence.includes(`{${now}}`))
          report("statements", index)(
            `text.${locale}`,
            `rests on "${old}", which "${now}" has taken the place of`,
            "write it anew, or name in a newer statement's supersedes",
          );
      }
    }
  });
  const inOrder = (list: "quantities" | "events", index: number, due: string | undefined, said: string | undefined) => {
    if (due && said && parseEdtf(due).end < parseEdtf(said).start)
      report(list, index)("due", `${due} lies before it was said (${said})`, "correct one of the dates");
  };
  quantities.forEach(({ due, said, asOf }, index) => {
    inOrder("quantities", index, due, said ?? asOf);
  });
  events.forEach(({ due, date }, index) => {
    inOrder("events", index, due, date);
  });
}
