import type { Locale } from "@/lib/i18n/locales";

/** How a language joins words; one table, so that a new language is one entry. */
interface Punctuation {
  /** Between the parts of a list. */
  list: string;
  /** Between short, equal names or numbers. */
  items: string;
  /** Between phrases that may hold commas. */
  phrases: string;
  /** Between two statements that end without a stop. */
  statements: string;
  /** Between sentences that end without a stop, and after the last one. */
  sentences: string;
  stop: string;
  /** Between sentences that have their stops, and between words. */
  space: string;
  colon: string;
  /** Round an aside, its distance included. */
  aside: readonly [string, string];
  /** Between the bounds of a range. */
  range: string;
  /** In place of a number of which nothing is known. */
  unknown: string;
}

export const punctuation: Record<Locale, Punctuation> = {
  ja: {
    list: "、",
    items: "・",
    phrases: "、",
    statements: "。",
    sentences: "。",
    stop: "。",
    space: "",
    colon: "：",
    aside: ["（", "）"],
    range: "〜",
    unknown: "—",
  },
  en: {
    list: ", ",
    items: ", ",
    phrases: "; ",
    statements: "; ",
    sentences: ". ",
    stop: ".",
    space: " ",
    colon: ": ",
    aside: [" (", ")"],
    range: "–",
    unknown: "—",
  },
};

/** A text with a remark after it in brackets; the text alone without a remark. */
export function withAside(text: string, remark: string, locale: Locale): string {
  const [open, close] = punctuation[locale].aside;
  return remark ? `${text}${open}${remark}${close}` : text;
}
