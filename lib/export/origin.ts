import { type Dataset, datasetOf, editionIds, newest } from "@/lib/dataset";
import { type FigureId, isFigureId } from "@/lib/figures/catalogue";
import { optionsOfQuery, queryOfOptions } from "@/lib/figures/figure-query";
import { defaultOptions, type FigureOptions } from "@/lib/figures/options";
import { type Locale, locales } from "@/lib/i18n/locales";

const PREFIX = "carrier-llm-compare";

/** What something of ours shows that has left the site, and is brought up to date by. */
export interface Origin {
  figure: FigureId;
  edition: string;
  locale: Locale;
  options: FigureOptions;
}

/**
 * An origin as one text; where in its figure follows behind `#`. `carrier-llm-compare/ja/2026-11/model-size?scale=linear#1.1`
 * @param place of a part on slides, or how a picture is drawn
 */
export function originName(
  { figure, edition, locale, options }: Origin,
  place: readonly (string | number)[],
  dataset: Dataset,
): string {
  return `${PREFIX}/${locale}/${edition}/${figure}${queryOfOptions(figure, options, dataset)}#${place.join(".")}`;
}

const NAME = new RegExp(`^${PREFIX}/([a-z]+)/(\\d{4}-\\d{2})/([a-z-]+)(\\?[^#]*)?#([a-z\\d.]+)`);

/** What a name says, or null for a name that is not ours. An edition nobody knows is kept as it is. */
export function readOriginName(name: string): { origin: Origin; place: string[] } | null {
  const [, locale, edition = "", figure = "", query = "", place = ""] = NAME.exec(name) ?? [];
  if (!locales.includes(locale as Locale) || !isFigureId(figure)) return null;
  const dataset = datasetOf(editionIds.includes(edition) ? edition : newest);
  const options = query ? optionsOfQuery(figure, query, dataset) : defaultOptions;
  return { origin: { figure, edition, locale: locale as Locale, options }, place: place.split(".") };
}
