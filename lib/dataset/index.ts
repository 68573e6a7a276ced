import assumptions from "@/data/assumptions.json" with { type: "json" };
import corrections from "@/data/corrections.json" with { type: "json" };
import dimensions from "@/data/dimensions.json" with { type: "json" };
import editions from "@/data/editions.json" with { type: "json" };
import events from "@/data/events.json" with { type: "json" };
import models from "@/data/models.json" with { type: "json" };
import notStated from "@/data/not-stated.json" with { type: "json" };
import organisations from "@/data/organisations.json" with { type: "json" };
import outcomes from "@/data/outcomes.json" with { type: "json" };
import people from "@/data/people.json" with { type: "json" };
import quantities from "@/data/quantities.json" with { type: "json" };
import sources from "@/data/sources.json" with { type: "json" };
import statements from "@/data/statements.json" with { type: "json" };
import { inEdition, newestEdition, openBounds } from "./edition";
import type { Dataset, Lists } from "./schema";

/**
 * Every list in `data/`. Types are asserted, not parsed: `npm run data:check`
 * runs before every build and test, so zod need not travel to the browser.
 */
const stored = {
  ...sources,
  ...people,
  ...organisations,
  ...models,
  ...quantities,
  ...statements,
  ...events,
  ...assumptions,
  ...dimensions,
  ...notStated,
  ...outcomes,
  ...editions,
  ...corrections,
} as unknown as Lists;
const all: Lists = { ...stored, quantities: stored.quantities.map(openBounds) };

/** Ids of the editions, oldest first. */
export const editionIds: readonly string[] = all.editions.map(({ id }) => id);
/** The edition addresses without one show. */
export const newest: string = newestEdition(all).id;

const made = new Map<string, Dataset>();

/**
 * What an edition knows.
 * @param isPermanent whether addresses keep to the edition while it is the newest, too
 * @throws Error when there is no such edition
 */
export function datasetOf(edition: string, isPermanent = false): Dataset {
  const key = `${edition} ${isPermanent && edition === newest}`;
  const known = made.get(key);
  if (known) return known;
  const dataset = inEdition(all, edition, isPermanent);
  made.set(key, dataset);
  return dataset;
}

/** The newest edition. */
export const dataset: Dataset = datasetOf(newest);

export type { Localized } from "@/lib/i18n/locales";
export * from "./edition";
export * from "./lookup";
export type * from "./schema";
export type * from "./vocabulary";
