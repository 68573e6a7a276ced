import { contextIn } from "@/lib/context/context";
import { datasetOf, newest } from "@/lib/dataset";
import { readableTable, toHtmlTable, toTsv } from "@/lib/export/readable-table";
import type { FigureId } from "@/lib/figures/catalogue";
import { imageDescription } from "@/lib/figures/image-description";
import type { FigureOptions } from "@/lib/figures/options";
import { show } from "@/lib/figures/shown";
import type { Locale } from "@/lib/i18n/locales";

/** A text to be copied, by its media types. */
export type MadeTexts = { "text/plain": string; "text/html"?: string };

/** A figure's table with the reader's settings. */
export function tableTexts(id: FigureId, locale: Locale, options: FigureOptions, edition = newest): MadeTexts {
  const table = readableTable(show(id, contextIn(locale, datasetOf(edition)), options));
  return { "text/plain": toTsv(table), "text/html": toHtmlTable(table) };
}

/** What a figure's picture shows, with the reader's settings, for those who cannot see it. */
export function descriptionText(id: FigureId, locale: Locale, options: FigureOptions, edition = newest): MadeTexts {
  return { "text/plain": imageDescription(show(id, contextIn(locale, datasetOf(edition)), options)) };
}
