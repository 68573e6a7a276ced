import type { Note, Report } from "./cross-check";
import { parseEdtf } from "./edtf";
import type { Lists, Outcome } from "./schema";
import { settledVerdicts } from "./vocabulary";

/** When each fact was said, by id. */
function saidDates({ quantities, statements, events }: Lists): Map<string, string | undefined> {
  return new Map([
    ...quantities.map(({ id, said, asOf }) => [id, said ?? asOf] as const),
    ...statements.map(({ id, asOf }) => [id, asOf] as const),
    ...events.map(({ id, date }) => [id, date] as const),
  ]);
}

/** Checks that each verdict names facts that exist, has the evidence it needs, and comes after what was said. */
export function checkOutcomes(lists: Lists, report: Report): void {
  const said = saidDates(lists);
  const editions = new Set(lists.editions.map(({ id }) => id));
  /** First edition of each source. */
  const begun = new Map(
    lists.editions.toReversed().flatMap(({ id, sources = [] }) => sources.map((source) => [source, id] as const)),
  );
  const sourceOf = new Map(
    [...lists.quantities, ...lists.statements, ...lists.events].map(({ id, source }) => [id, source?.id] as const),
  );
  const judged = new Map<string, number>();
  lists.outcomes.forEach(({ of, revised = [], ...first }, index) => {
    if (of === undefined) return;
    const note = report("outcomes", index);
    const twin = judged.get(of);
    if (twin !== undefined) note("of", `"${of}" is judged already at outcomes[${twin}]`, "add to its revised");
    judged.set(of, index);
    revised.forEach(({ edition }, place) => {
      if (edition <= (revised[place - 1] ?? first).edition)
        note(`revised[${place}].edition`, "is not later than the one before", "list them in order");
    });
    const versions = [first, ...revised.map((later) => ({ ...later, due: first.due }))];
    versions.forEach((version, place) => {
      const inside = place === 0 ? "" : `revised[${place - 1}].`;
      checkVersion(of, version, (field, problem, remedy) => note(inside + field, problem, remedy));
    });
  });

  type Version = Pick<Outcome, "verdict" | "due" | "decided" | "decidedBy" | "steps" | "edition">;
  function checkVersion(of: string, { verdict, due, decided, decidedBy, steps = [], edition }: Version, note: Note) {
    const evidence: [string, string][] = [
      ["of", of],
      ...decidedBy.map((id, place): [string, string] => [`decidedBy[${place}]`, id]),
      ...steps.map((id, place): [string, string] => [`steps[${place}]`, id]),
    ];
    for (const [field, id] of evidence) {
      if (!said.has(id)) note(field, `"${id}" is unknown`, "name a number, statement or event");
      const since = begun.get(sourceOf.get(id) ?? "");
      if (since !== undefined && editions.has(edition) && since > edition)
        note(field, `"${id}" is of a source ${edition} does not have yet`, "name it in a later verdict, under revised");
    }
    if (!editions.has(edition)) note("edition", `"${edition}" is unknown`, "name an edition of data/editions.json");
    const settled = settledVerdicts.includes(verdict);
    if (settled && decidedBy.length === 0)
      note("decidedBy", `is empty though the verdict is ${verdict}`, "name the facts that show it");
    if (settled && decided === undefined)
      note("decided", `is missing though the verdict is ${verdict}`, "give the date that settled it");
    if (verdict === "cannot-tell" && decided !== undefined)
      note("decided", "is given though nobody can tell", "leave it out, or give a verdict");
    decidedBy.forEach((id, place) => {
      const date = said.get(id);
      if (decided && date && parseEdtf(date).start > parseEdtf(decided).end)
        note(`decidedBy[${place}]`, `"${id}" (${date}) came after ${decided}`, "name it in steps, or correct decided");
    });
    const start = said.get(of);
    if (!start) return;
    if (decided && parseEdtf(decided).end < parseEdtf(start).start)
      note("decided", `${decided} lies before it was said (${start})`, "correct one of the dates");
    if (due && parseEdtf(due).end < parseEdtf(start).start)
      note("due", `${due} lies before it was said (${start})`, "correct one of the dates");
    const isLate = decided !== undefined && due !== undefined && parseEdtf(decided).start > parseEdtf(due).end;
    if (verdict === "kept-late" && !isLate)
      note("verdict", "is kept-late though nothing came after its term", "give due and decided, or use kept");
    if ((verdict === "kept" || verdict === "exceeded") && isLate)
      note("verdict", `is ${verdict} though ${decided} lies after ${due}`, "use kept-late");
  }
}
