import { type Dataset, dataset as published } from "@/lib/dataset";
import type { Locale } from "@/lib/i18n/locales";
import { type Messages, messagesOf, type Translator, translator } from "@/lib/i18n/translator";

/** The language and edition something is told in: facts, and the words of the interface. */
export interface Context {
  dataset: Dataset;
  locale: Locale;
  t: Translator;
  messages: Messages;
}

const contexts = new WeakMap<Dataset, Map<Locale, Context>>();

/** The context of a language, on the published data set unless another is given; always the same one. */
export function contextIn(locale: Locale, dataset: Dataset = published): Context {
  const { edition } = dataset;
  const known = contexts.get(dataset) ?? new Map<Locale, Context>();
  contexts.set(dataset, known);
  const context = known.get(locale) ?? {
    dataset,
    locale,
    t: translator(locale, edition),
    messages: messagesOf(locale, edition),
  };
  known.set(locale, context);
  return context;
}
