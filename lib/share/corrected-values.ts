import type { Context } from "@/lib/context/context";
import type { Correction, Dataset, Unit } from "@/lib/dataset";
import { isEdtf } from "@/lib/dataset/edtf";
import { factRows, factSentence } from "@/lib/figures/facts";
import { speakerName } from "@/lib/figures/names";
import { formatEdtf } from "@/lib/format/date";
import { formatInterval, formatNumber } from "@/lib/format/number";
import { punctuation, withAside } from "@/lib/format/punctuation";
import { factText } from "@/lib/format/text";
import { inEveryLocale, type Locale, locales } from "@/lib/i18n/locales";

type Value = Correction["to"];

/** What a correction changed, in a language. */
export interface CorrectedValues {
  /** What was wrong: `upper bound`. */
  field: string;
  from: string;
  to: string;
}

/** Fields whose values are words of ours, by the part of the vocabulary that names them. */
const VOCABULARY = {
  status: "status",
  verdict: "verdict",
  precision: "precision",
  measure: "measure",
  unit: "unit",
  change: "change",
  declaredBy: "declaredBy",
  sure: "sure",
  standing: "standing",
  approach: "approach",
} as const;

const has = <Key extends string>(of: Record<Key, unknown>, key: string): key is Key => Object.hasOwn(of, key);

const unitOf = ({ quantities }: Dataset, fact: string): Unit | undefined =>
  quantities.find(({ id }) => id === fact)?.quantity.unit;

/** The last name in a path that is no language and no place in a list: `upper`, `text`. */
function nameOf(path: string): { name: string; language?: Locale } {
  const parts = path.split(".").filter((part) => !/^\d+$/.test(part));
  const last = parts.at(-1) ?? path;
  const language = locales.find((locale) => locale === last);
  return language ? { name: parts.at(-2) ?? last, language } : { name: last };
}

/**
 * A correction in words of a language: numbers with their unit, dates, verdicts and statuses as the site writes them. A
 * field without a name of its own is given by its path.
 */
export function correctedValues({ fact, field, from, to }: Correction, context: Context): CorrectedValues {
  const { dataset, locale, messages, t } = context;
  const { name, language } = nameOf(field);
  const textOf = (text: string): string => {
    if (has(VOCABULARY, name)) {
      const words: Record<string, string> = messages.vocabulary[VOCABULARY[name]];
      return words[text] ?? text;
    }
    if (name === "saidBy") return speakerName(text, context);
    if (language)
      return factText(
        dataset,
        inEveryLocale(() => text),
        locale,
      );
    const other = factRows(dataset).find(({ row }) => row.id === text);
    if (other) return factSentence(other, context);
    return /^\d{4}/.test(text) && isEdtf(text) ? formatEdtf(text, locale) : text;
  };
  const inWords = (value: Value): string => {
    if (value === null) return t("correction.nothing");
    if (typeof value === "boolean") return t(value ? "correction.yes" : "correction.no");
    if (Array.isArray(value)) return value.map(inWords).join(punctuation[locale].phrases) || t("correction.nothing");
    if (typeof value === "string") return textOf(value);
    const unit = field.startsWith("quantity.") ? unitOf(dataset, fact) : undefined;
    return unit ? formatInterval({ lower: value, upper: value, unit }, locale) : formatNumber(value, locale);
  };

  const own: Record<string, string> = messages.correction.fields;
  const label = own[name] ?? field;
  return {
    field: withAside(label, language && language !== locale ? t(`correction.in.${language}`) : "", locale),
    from: inWords(from),
    to: inWords(to),
  };
}
