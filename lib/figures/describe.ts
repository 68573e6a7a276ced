import { createTranslator } from "use-intl/core";
import { byId } from "@/lib/dataset";
import { formatEdtf } from "@/lib/format/date";
import { punctuation } from "@/lib/format/punctuation";
import type { Locale } from "@/lib/i18n/locales";
import { strict } from "@/lib/i18n/translator";
import { type FigureId, figureOf } from "./catalogue";
import type { FigureContext } from "./context";
import type { FigureWords, Values } from "./figure";
import { defaultOptions, type FigureOptions } from "./options";
import { paragraphsText } from "./row-text";
import { rowsOfFigure } from "./series";

/** The words around a figure. */
export interface FigureText {
  /** The finding. */
  title: string;
  short: string;
  /** Unit and scale. */
  subtitle: string;
  note: string;
  sourceLine: string;
}

/** A figure's short name, for links and lists. */
export function figureName(id: FigureId, locale: Locale): string {
  return figureOf(id).words[locale].short;
}

/** Every source the rows of a figure rest on, with all paragraphs named. */
function sourceLineOf(id: FigureId, context: FigureContext, options: FigureOptions): string {
  const { dataset, locale, t } = context;
  const cited = new Map<string, Set<number>>();
  for (const { source } of rowsOfFigure(dataset, id, options)) {
    if (source) cited.set(source.id, new Set([...(cited.get(source.id) ?? []), ...source.paragraphs]));
  }
  return [...cited]
    .map(([source, paragraphs]) => {
      const { publisher, published } = byId(dataset.sources, source);
      return t("figures.sourceLine", {
        source: t("figures.source", { publisher: publisher[locale], date: formatEdtf(published, locale) }),
        paragraphs: paragraphsText(
          [...paragraphs].sort((a, b) => a - b),
          context,
        ),
      });
    })
    .join(punctuation[locale].statements);
}

const made = new Map<FigureWords, (key: "title" | "subtitle" | "note", values: Values) => string>();

/** A figure's own messages; kept, because making a translator takes longer than using it. */
function messagesOf(words: FigureWords, locale: Locale) {
  const known = made.get(words);
  if (known) return known;
  const t = createTranslator({ ...strict, locale, messages: words as Record<"title" | "subtitle" | "note", string> });
  made.set(words, t);
  return t;
}

/**
 * Title, subtitle, note and source line of a figure, their numbers computed.
 * @throws Error on a message whose value is missing
 */
export function describeFigure(
  id: FigureId,
  context: FigureContext,
  options: FigureOptions = defaultOptions,
): FigureText {
  const { locale } = context;
  const { words, values } = figureOf(id);
  const t = messagesOf(words[locale], locale);
  const filled = values(context, options);
  return {
    title: t("title", filled),
    short: words[locale].short,
    subtitle: t("subtitle", filled),
    note: t("note", filled),
    sourceLine: sourceLineOf(id, context, options),
  };
}
