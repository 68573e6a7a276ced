import { type Context, contextIn } from "@/lib/context/context";
import { datasetOf, editionIds } from "@/lib/dataset";
import { type CatalogueId, figuresIn } from "@/lib/figures/catalogue";
import type { Locale } from "@/lib/i18n/locales";

/** Every figure of every edition, as pairs of both. */
export const editionFigures: [edition: string, id: CatalogueId][] = editionIds.flatMap((edition) =>
  figuresIn(edition).map((id): [string, CatalogueId] => [edition, id]),
);

/** The context of a language on an edition. */
export function contextOf(locale: Locale, edition: string): Context {
  return contextIn(locale, datasetOf(edition));
}
