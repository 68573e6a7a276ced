import { parseEdtf } from "./edtf";
import { byId, modelAnchor } from "./lookup";
import type { Dataset, Edition, Lists, QuantityFact } from "./schema";

/** Bounds as numbers: an end the file leaves out is infinite, never made up. */
export function openBounds(fact: QuantityFact): QuantityFact {
  const { lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY } = fact.quantity;
  return { ...fact, quantity: { ...fact.quantity, lower, upper } };
}

/** The newest edition, which addresses without one show. @throws Error when there is none */
export function newestEdition({ editions }: Pick<Lists, "editions">): Edition {
  const newest = editions.at(-1);
  if (!newest) throw new Error("data/editions.json: editions: is empty: add the edition the sources belong to");
  return newest;
}

/** Folder, inside a language, of addresses that keep to an edition: `/2024-03`. */
export function folderOf(edition: string): string {
  return `/${edition}`;
}

/** The day an edition was made, UTC milliseconds. */
export function madeOn(dataset: Dataset): number {
  return parseEdtf(newestEdition(dataset).published).start;
}

/**
 * What an edition knows: the facts of its sources, and of what is not stated whatever still holds.
 * @param all every list of `data/`, bounds open
 * @param id `2024-03`
 * @param isPermanent whether addresses keep to the edition while it is the newest, too
 * @throws Error when there is no such edition
 */
export function inEdition(all: Lists, id: string, isPermanent = false): Dataset {
  const edition = byId(all.editions, id);
  const place = all.editions.indexOf(edition);
  const earlier = new Set(all.editions.slice(0, place + 1).map((other) => other.id));
  const begun = (since: string | undefined) => since === undefined || earlier.has(since);
  const sources = new Set(edition.sources);
  const cited = <T extends { source: { id: string } }>(rows: T[]) =>
    rows.filter(({ source }) => sources.has(source.id));
  const [quantities, statements, events, models] = [
    cited(all.quantities),
    cited(all.statements),
    cited(all.events),
    cited(all.models),
  ];
  const known = new Set([...quantities, ...statements, ...events].map((row) => row.id));
  const asked = all.notStated.filter(({ source, searchedOn = "" }) =>
    source ? sources.has(source) : searchedOn <= edition.published,
  );
  const renewed = new Set(asked.flatMap(({ supersedes = [] }) => supersedes));
  const isAnswered = (row: (typeof asked)[number]) =>
    renewed.has(row.id) || Boolean(row.statedBy?.some((fact) => known.has(fact)));
  const outcomes = all.outcomes
    .filter((outcome) => begun(outcome.edition))
    .map(({ revised, ...first }) => {
      const later = revised?.findLast((one) => begun(one.edition));
      const { id, of, title, due } = first;
      return later ? { id, of, title, ...(due ? { due } : {}), ...later } : first;
    });
  const shown = new Set([
    ...known,
    ...models.map((model) => modelAnchor(model.id)),
    ...[...outcomes, ...asked].map((row) => row.id),
    ...sources,
  ]);
  return {
    ...all,
    edition: id,
    isNewest: edition === all.editions.at(-1),
    folder: edition === all.editions.at(-1) && !isPermanent ? "" : folderOf(id),
    editions: all.editions.slice(0, place + 1),
    sources: all.sources.filter((source) => sources.has(source.id)),
    quantities,
    statements,
    events,
    models,
    organisations: all.organisations
      .filter(({ since }) => begun(since))
      .map(({ revised, ...organisation }) => ({
        ...organisation,
        summary: revised?.findLast((later) => begun(later.edition))?.summary ?? organisation.summary,
      })),
    notStated: asked.filter((row) => !isAnswered(row)),
    answered: asked.filter(isAnswered),
    outcomes,
    corrections: all.corrections.filter(({ fact }) => shown.has(fact)),
  };
}
