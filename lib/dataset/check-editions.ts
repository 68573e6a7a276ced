import type { Report } from "./cross-check";
import { compareDates } from "./edtf";
import type { Edition, Lists } from "./schema";

/** Sources a list of facts rests on. */
function citedSources({ quantities, statements, events, models, notStated }: Lists): Set<string | undefined> {
  return new Set(
    [...quantities, ...statements, ...events, ...models, ...notStated].flatMap((row) => {
      const { source, alsoIn = [] } = row as { source?: string | { id: string }; alsoIn?: string[] };
      return [typeof source === "string" ? source : source?.id, ...alsoIn];
    }),
  );
}

type ReportField = (field: keyof Edition, message: string, remedy: string) => void;

/** Checks that the dates of an edition agree with one another and follow those of the edition before. */
function checkDates(edition: Edition, before: Edition | undefined, report: ReportField): void {
  const { id, published, reaches, retoldFrom, checkedOn, nextCheck } = edition;
  const one = "correct one of the dates";
  if (!published.startsWith(id)) report("id", `is not the month of published (${published})`, "name it by that month");
  if (compareDates(reaches, published) > 0)
    report("reaches", "lies after published", "an edition knows nothing of the future");
  if (retoldFrom && compareDates(retoldFrom, reaches) > 0) report("retoldFrom", "lies after reaches", one);
  if (checkedOn && compareDates(checkedOn, reaches) < 0) report("checkedOn", "lies before reaches", one);
  if (nextCheck && compareDates(nextCheck, checkedOn ?? published) < 0)
    report("nextCheck", "lies before what it follows", one);
  if (before && compareDates(reaches, before.reaches) < 0)
    report("reaches", `lies before that of ${before.id}`, "a newer edition knows at least as much");
}

/** Checks that editions follow one another and that every source belongs to one and is used. */
export function checkEditions(lists: Lists, report: Report, partial: boolean): void {
  const { editions, sources, organisations } = lists;
  const publishedOn = new Map(sources.map(({ id, published }) => [id, published]));
  editions.forEach((edition, index) => {
    if (!edition.sources) return;
    const note = report("editions", index);
    const before = editions[index - 1];
    const own = new Set(edition.sources);
    edition.sources.forEach((id, place) => {
      const published = publishedOn.get(id);
      if (published === undefined)
        note(`sources[${place}]`, `"${id}" is unknown`, "name a source of data/sources.json");
      if (edition.sources.indexOf(id) !== place)
        note(`sources[${place}]`, `"${id}" stands twice`, "name each source once");
      if (published && compareDates(published, edition.published) > 0)
        note(`sources[${place}]`, `"${id}" was published after the edition`, "leave it to a later edition");
    });
    if (before && before.id >= edition.id) note("id", `does not follow ${before.id}`, "list editions from old to new");
    for (const id of before?.sources ?? []) {
      if (!own.has(id)) note("sources", `leaves out "${id}" of ${before?.id}`, "an edition keeps what was known");
    }
    checkDates(edition, before, note);
  });
  if (partial) return;
  const known = new Set(editions.map(({ id }) => id));
  const inSome = new Set(editions.flatMap((edition) => edition.sources ?? []));
  const cited = citedSources(lists);
  sources.forEach(({ id, published, checkedOn }, index) => {
    const note = report("sources", index);
    if (!inSome.has(id)) note("id", `"${id}" belongs to no edition`, "add it to the newest one in data/editions.json");
    if (!cited.has(id)) note("id", `"${id}" is not used by any fact`, "cite it in source or alsoIn, or remove it");
    if (checkedOn && compareDates(checkedOn, published) < 0)
      note("checkedOn", "lies before published", "correct one of the dates");
  });
  organisations.forEach(({ since, revised = [] }, index) => {
    for (const [field, edition] of [["since", since], ...revised.map((later) => ["revised", later.edition])]) {
      if (edition !== undefined && !known.has(edition))
        report("organisations", index)(field as string, `"${edition}" is unknown`, "name an edition");
    }
  });
}
