import { type Dataset, datasetOf, editionIds, modelAnchor, dataset as published } from "@/lib/dataset";
import type { Locale } from "@/lib/i18n/locales";
import { listedModels } from "@/lib/series/models";
import { pagePath } from "./address";

/** Facts on one page of the sources; more of them go on the next. */
export const FACTS_PER_PAGE = 70;

function idsOf(dataset: Dataset): string[] {
  const { quantities, statements, events, notStated, answered } = dataset;
  return [
    ...[...quantities, ...statements, ...events, ...notStated, ...answered].map(({ id }) => id),
    ...listedModels(dataset).map(({ id }) => modelAnchor(id)),
  ];
}

/** Ids of everything with an anchor on the sources pages: those of older editions first, so that none ever moves. */
export const factOrder: readonly string[] = (() => {
  const shown = new Set(idsOf(published));
  return [...new Set(editionIds.flatMap((edition) => idsOf(datasetOf(edition))))].filter((id) => shown.has(id));
})();

const placeOfFact = new Map(factOrder.map((id, index) => [id, index]));

/** Where a fact stands among all, from 0; those unknown last. */
export function placeOf(factId: string): number {
  return placeOfFact.get(factId) ?? factOrder.length;
}

/** How many pages the facts take. */
export const factPageCount = Math.max(1, Math.ceil(factOrder.length / FACTS_PER_PAGE));

/** Path of a fact's or assumption's entry on the sources pages. */
export function factPath(locale: Locale, factId: string): string {
  const place = placeOfFact.get(factId);
  const number = place === undefined ? undefined : Math.floor(place / FACTS_PER_PAGE) + 1;
  return `${pagePath(locale, { page: "sources", number })}#${factId}`;
}
