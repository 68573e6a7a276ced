import { contextIn } from "@/lib/context/context";
import { datasetOf, newest } from "@/lib/dataset";
import { type ReadableTable, readableTable, toHtmlTable, toTsv } from "@/lib/export/readable-table";
import type { FigureId } from "@/lib/figures/catalogue";
import type { FigureOptions } from "@/lib/figures/options";
import { show } from "@/lib/figures/shown";
import type { Locale } from "@/lib/i18n/locales";

/** A figure's table with the reader's settings, as text and as HTML. */
export function tableTexts(
  id: FigureId,
  locale: Locale,
  options: FigureOptions,
  edition = newest,
): { text: string; html: string } {
  const table: ReadableTable = readableTable(show(id, contextIn(locale, datasetOf(edition)), options));
  return { text: toTsv(table), html: toHtmlTable(table) };
}
