import { type Dataset, dataset as published } from "@/lib/dataset";
import type { Locale } from "@/lib/i18n/locales";
import { type Messages, messagesOf, type Translator, translator } from "@/lib/i18n/translator";

/** What every text about a figure needs. */
export interface FigureContext {
  dataset: Dataset;
  locale: Locale;
  t: Translator;
  messages: Messages;
}

const contexts = new WeakMap<Dataset, Map<Locale, FigureContext>>();

/** The context of a language, on the published data set unless another is given; always the same one. */
export function figureContext(locale: Locale, dataset: Dataset = published): FigureContext {
  const { edition } = dataset;
  const known = contexts.get(dataset) ?? new Map<Locale, FigureContext>();
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
