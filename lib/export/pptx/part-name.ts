import { type Dataset, datasetOf, editionIds, newest } from "@/lib/dataset";
import { type FigureId, isFigureId } from "@/lib/figures/catalogue";
import { optionsOfQuery, queryOfOptions } from "@/lib/figures/figure-query";
import { defaultOptions, type FigureOptions } from "@/lib/figures/options";
import { type Locale, locales } from "@/lib/i18n/locales";

const PREFIX = "carrier-llm-compare";

/** What a chart, table or drawing on a slide shows. */
export interface PartOrigin {
  figure: FigureId;
  edition: string;
  locale: Locale;
  options: FigureOptions;
  /** Which of the figure's slides, and which of that slide's parts, from zero. */
  page: number;
  place: number;
}

/**
 * Name of a chart, table or drawing on a slide, which the audience does not see: figure, edition, language and settings,
 * so that it can be brought up to date later. `carrier-llm-compare/ja/2026-11/model-size?scale=linear#1.1`
 */
export function partName({ figure, edition, locale, options, page, place }: PartOrigin, dataset: Dataset): string {
  const query = queryOfOptions(figure, options, dataset);
  return `${PREFIX}/${locale}/${edition}/${figure}${query}#${page + 1}.${place + 1}`;
}

const NAME = new RegExp(`^${PREFIX}/([a-z]+)/(\\d{4}-\\d{2})/([a-z-]+)(\\?[^#]*)?#(\\d+)\\.(\\d+)`);

/** What a name says its part shows, or null for a name that is not ours. An edition nobody knows is kept as it is. */
export function readPartName(name: string): PartOrigin | null {
  const [, locale, edition = "", figure = "", query = "", page, place] = NAME.exec(name) ?? [];
  if (!locales.includes(locale as Locale) || !isFigureId(figure)) return null;
  const dataset = datasetOf(editionIds.includes(edition) ? edition : newest);
  return {
    figure,
    edition,
    locale: locale as Locale,
    options: query ? optionsOfQuery(figure, query, dataset) : defaultOptions,
    page: Number(page) - 1,
    place: Number(place) - 1,
  };
}
