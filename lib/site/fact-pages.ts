import { type Dataset, dataset as published } from "@/lib/dataset";
import type { Locale } from "@/lib/i18n/locales";
import { pagePath } from "./address";

/** Facts on one page of the sources; more of them go on the next. */
export const FACTS_PER_PAGE = 200;

/** Ids of everything with an anchor on the sources pages, in order. */
function anchors(dataset: Dataset): string[] {
  return [...dataset.quantities, ...dataset.statements, ...dataset.events, ...dataset.notStated].map(({ id }) => id);
}

const pageOfFact = new Map(
  anchors(published).map((id, index) => [id, Math.floor(index / FACTS_PER_PAGE) + 1] as const),
);

/** How many pages the facts take. */
export const factPageCount = Math.max(1, ...pageOfFact.values());

/** Path of a fact's or assumption's entry on the sources pages. */
export function factPath(locale: Locale, factId: string): string {
  return `${pagePath(locale, { page: "sources", number: pageOfFact.get(factId) })}#${factId}`;
}
