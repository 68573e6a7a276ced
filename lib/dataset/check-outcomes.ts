import type { Report } from "./cross-check";
import { parseEdtf } from "./edtf";
import type { Lists } from "./schema";
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
  const judged = new Map<string, number>();
  lists.outcomes.forEach((outcome, index) => {
    const { of, verdict, due, decided, decidedBy, steps = [], edition } = outcome;
    if (of === undefined) return;
    const refer = (field: string, id: string) => {
      if (!said.has(id)) report("outcomes", index, field, `"${id}" is unknown`, "name a number, statement or event");
    };
    refer("of", of);
    decidedBy.forEach((id, place) => {
      refer(`decidedBy[${place}]`, id);
    });
    steps.forEach((id, place) => {
      refer(`steps[${place}]`, id);
    });
    if (!editions.has(edition))
      report("outcomes", index, "edition", `"${edition}" is unknown`, "name an edition of data/editions.json");
    const twin = judged.get(`${of} ${edition}`);
    if (twin !== undefined)
      report("outcomes", index, "of", `"${of}" is judged already at outcomes[${twin}]`, "keep one verdict an edition");
    judged.set(`${of} ${edition}`, index);
    const settled = settledVerdicts.includes(verdict);
    if (settled && decidedBy.length === 0)
      report(
        "outcomes",
        index,
        "decidedBy",
        `is empty though the verdict is ${verdict}`,
        "name the facts that show it",
      );
    if (settled && decided === undefined)
      report(
        "outcomes",
        index,
        "decided",
        `is missing though the verdict is ${verdict}`,
        "give the date that settled it",
      );
    if (verdict === "cannot-tell" && decided !== undefined)
      report("outcomes", index, "decided", "is given though nobody can tell", "leave it out, or give a verdict");
    decidedBy.forEach((id, place) => {
      const date = said.get(id);
      if (decided && date && parseEdtf(date).start > parseEdtf(decided).end)
        report(
          "outcomes",
          index,
          `decidedBy[${place}]`,
          `"${id}" (${date}) came after ${decided}`,
          "name it in steps, or correct decided",
        );
    });
    const start = said.get(of);
    if (!start) return;
    if (decided && parseEdtf(decided).end < parseEdtf(start).start)
      report("outcomes", index, "decided", `${decided} lies before it was said (${start})`, "correct one of the dates");
    if (due && parseEdtf(due).end < parseEdtf(start).start)
      report("outcomes", index, "due", `${due} lies before it was said (${start})`, "correct one of the dates");
    const isLate = decided !== undefined && due !== undefined && parseEdtf(decided).start > parseEdtf(due).end;
    if (verdict === "kept-late" && !isLate)
      report(
        "outcomes",
        index,
        "verdict",
        "is kept-late though nothing came after its term",
        "give due and decided, or use kept",
      );
    if ((verdict === "kept" || verdict === "exceeded") && isLate)
      report("outcomes", index, "verdict", `is ${verdict} though ${decided} lies after ${due}`, "use kept-late");
  });
}
