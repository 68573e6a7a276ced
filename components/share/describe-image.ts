import { contextIn } from "@/lib/context/context";
import { datasetOf, newest } from "@/lib/dataset";
import type { FigureId } from "@/lib/figures/catalogue";
import { imageDescription } from "@/lib/figures/image-description";
import type { FigureOptions } from "@/lib/figures/options";
import { show } from "@/lib/figures/shown";
import type { Locale } from "@/lib/i18n/locales";

/** What a figure's picture shows, with the reader's settings, for those who cannot see it. */
export function describeImage(id: FigureId, locale: Locale, options: FigureOptions, edition = newest): string {
  return imageDescription(show(id, contextIn(locale, datasetOf(edition)), options));
}
