import { byId, type Dataset, type Localized } from "@/lib/dataset";
import { fillPlaceholders } from "@/lib/dataset/placeholder";
import type { Locale } from "@/lib/i18n/locales";
import { formatInWords } from "./number";

/** A text of the data set in one language, its `{fact-id}` places filled with those facts' numbers. */
export function factText(dataset: Dataset, text: Localized, locale: Locale): string {
  const filled = fillPlaceholders(text[locale], (id) => formatInWords(byId(dataset.quantities, id).quantity, locale));
  // A sentence may open with a number's words; names such as tsuzumi keep their small letter.
  return text[locale].startsWith("{") ? filled.charAt(0).toLocaleUpperCase(locale) + filled.slice(1) : filled;
}
