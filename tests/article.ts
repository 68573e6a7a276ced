import { type Context, contextIn } from "@/lib/context/context";
import { datasetOf } from "@/lib/dataset";
import type { Locale } from "@/lib/i18n/locales";

/** What the article alone says: the first edition, which never changes. */
export const article = datasetOf("2024-03");

/** The context of a language on the article alone, or on another data set. */
export function articleContext(locale: Locale, dataset = article): Context {
  return contextIn(locale, dataset);
}
