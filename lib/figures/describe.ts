import { createTranslator } from "use-intl/core";
import type { Context } from "@/lib/context/context";
import { byId } from "@/lib/dataset";
import { formatEdtf } from "@/lib/format/date";
import { punctuation } from "@/lib/format/punctuation";
import type { Locale } from "@/lib/i18n/locales";
import { strict } from "@/lib/i18n/translator";
import { provenanceOf } from "@/lib/series/provenance";
import type { Row } from "@/lib/series/row";
import { type FigureId, figureOf } from "./catalogue";
import type { FigureWords, Values } from "./figure";
import type { FigureOptions } from "./options";
import { paragraphsText } from "./row-text";
import { shownFacts } from "./series";

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

/** More sources than these are told by publisher and number; the table has them all. */
const NAMED_SOURCES = 2;
const NAMED_PUBLISHERS = 3;

/** Many sources in one line: whose they are for the most part, and how many. */
function manySources(ids: string[], { dataset, locale, t }: Context): string {
  const counted = new Map<string, number>();
  for (const id of ids) {
    const publisher = byId(dataset.sources, id).publisher[locale];
    counted.set(publisher, (counted.get(publisher) ?? 0) + 1);
  }
  const publishers = [...counted].sort((a, b) => b[1] - a[1]).map(([publisher]) => publisher);
  return t("figures.manySources", {
    count: ids.length,
    names: publishers.slice(0, NAMED_PUBLISHERS).join(punctuation[locale].list),
    more: publishers.length > NAMED_PUBLISHERS ? "yes" : "no",
  });
}

/** Every source the rows of a figure rest on: few with all paragraphs named, many by number. */
function sourceLineOf(rows: readonly Row[], context: Context): string {
  const { dataset, locale, t } = context;
  const cited = new Map<string, Set<number>>();
  for (const row of rows) {
    const { source } = provenanceOf(row);
    if (source) cited.set(source.id, new Set([...(cited.get(source.id) ?? []), ...(source.paragraphs ?? [])]));
  }
  if (cited.size > NAMED_SOURCES) return manySources([...cited.keys()], context);
  return [...cited]
    .map(([source, paragraphs]) => {
      const { publisher, published } = byId(dataset.sources, source);
      const named = t("figures.source", { publisher: publisher[locale], date: formatEdtf(published, locale) });
      if (paragraphs.size === 0) return t("figures.sourceAlone", { source: named });
      return t("figures.sourceLine", {
        source: named,
        paragraphs: paragraphsText(
          [...paragraphs].sort((a, b) => a - b),
          context,
        ),
      });
    })
    .join(punctuation[locale].statements);
}

type Translate = (key: "title" | "subtitle" | "note", values: Values) => string;
const made = new Map<string, Translate>();

/** The words of a figure in an edition. */
function messagesIn(id: FigureId, locale: Locale, edition: string): FigureWords {
  const words = figureOf(id).words[locale];
  return { ...words, ...words.editions?.[edition] };
}

/** A figure's own messages; kept, because making a translator takes longer than using it. */
function messagesOf(id: FigureId, locale: Locale, edition: string): Translate {
  const key = `${id} ${locale} ${edition}`;
  const known = made.get(key);
  if (known) return known;
  const messages = messagesIn(id, locale, edition) as unknown as Record<"title" | "subtitle" | "note", string>;
  const t: Translate = createTranslator({ ...strict, locale, messages });
  made.set(key, t);
  return t;
}

/** When something a figure shows was corrected; empty where nothing was. */
function correctedNote(rows: readonly Row[], { dataset, locale, t }: Context): string {
  const shown = shownFacts(rows);
  const days = dataset.corrections.filter(({ fact }) => shown.has(fact)).map(({ when }) => when);
  const dates = [...new Set(days)].toSorted().map((day) => formatEdtf(day, locale));
  return dates.length > 0 ? t("figures.corrected", { dates: dates.join(punctuation[locale].list) }) : "";
}

/**
 * Title, subtitle, note and source line of a figure, their numbers computed.
 * @param rows every row behind it
 * @throws Error on a message whose value is missing
 */
export function describeFigure(
  id: FigureId,
  context: Context,
  options: FigureOptions,
  rows: readonly Row[],
): FigureText {
  const { locale, dataset } = context;
  const { edition } = dataset;
  const t = messagesOf(id, locale, edition);
  const filled = figureOf(id).values(context, options);
  return {
    title: t("title", filled),
    short: messagesIn(id, locale, edition).short,
    subtitle: t("subtitle", filled),
    note: [t("note", filled), correctedNote(rows, context)].filter(Boolean).join(punctuation[locale].space),
    sourceLine: sourceLineOf(rows, context),
  };
}

/** Where everything on the site comes from: each source while there are few, or their number. */
export function sourceLines({ dataset, locale, t }: Context): string[] {
  if (dataset.sources.length > NAMED_SOURCES) return [t("site.footerMany", { count: dataset.sources.length })];
  return dataset.sources.map(({ publisher, published }) =>
    t("site.footer", { source: publisher[locale], date: formatEdtf(published, locale) }),
  );
}
