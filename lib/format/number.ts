import type { QuantityValue, Unit } from "@/lib/dataset";
import type { Locale } from "@/lib/i18n/locales";
import { punctuation, withAside } from "./punctuation";

type Display = "full" | "plain";

/** How a language writes numbers; one table, so that a new language is one entry. */
interface NumberHabit {
  /** Numbers from here on are written with a word (億, billion) instead of digits. */
  compactFrom: number;
  /** Whether thousands are kept apart: 9999基, but 9,999 GPUs. */
  grouping: boolean;
  /** Between digits and such a word. */
  gap: string;
  about: string;
  units: Record<Unit, (number: string, display: Display) => string>;
}

const habits: Record<Locale, NumberHabit> = {
  ja: {
    compactFrom: 1e4,
    grouping: false,
    gap: "",
    about: "約",
    units: {
      percent: (number) => `${number}%`,
      times: (number) => `${number}倍`,
      GPUs: (number) => `${number}基`,
      parameters: (number, display) => (display === "plain" ? number : `${number}パラメーター`),
      JPY: (number) => `${number}円`,
      USD: (number) => `${number}ドル`,
    },
  },
  en: {
    compactFrom: 1e6,
    grouping: true,
    gap: " ",
    about: "about ",
    units: {
      percent: (number) => `${number}%`,
      times: (number) => `${number}×`,
      GPUs: (number, display) => (display === "plain" ? number : `${number} GPUs`),
      parameters: (number, display) => (display === "plain" ? number : `${number} parameters`),
      JPY: (number) => `¥${number}`,
      USD: (number) => `$${number}`,
    },
  },
};

interface NumberParts {
  digits: string;
  word: string;
}

function numberParts(value: number, locale: Locale, display: "long" | "short", significant = 4): NumberParts {
  const rounded = Math.abs(value) < 1000 ? value : Math.round(value);
  const compact = Math.abs(rounded) >= habits[locale].compactFrom;
  const digits =
    Math.abs(value) < 1000 || compact ? { maximumSignificantDigits: significant } : { maximumFractionDigits: 0 };
  const parts = new Intl.NumberFormat(locale, {
    ...digits,
    ...(compact ? { notation: "compact", compactDisplay: display } : {}),
    useGrouping: habits[locale].grouping,
  }).formatToParts(value);
  const word = parts
    .filter(({ type }) => type === "compact")
    .map((part) => part.value)
    .join("");
  const rest = parts
    .filter(({ type }) => type !== "compact")
    .map((part) => part.value)
    .join("")
    .trim();
  return { digits: rest, word: word && display === "long" ? habits[locale].gap + word : word };
}

/** A bare number in the language's habit: `3900億`, `390 billion`; `short` gives `390B`. */
export function formatNumber(value: number, locale: Locale, display: "long" | "short" = "long"): string {
  const { digits, word } = numberParts(value, locale, display);
  return digits + word;
}

/** A value of an axis tick, as short as the language allows. */
export function formatTick(value: number, unit: Unit, locale: Locale): string {
  return habits[locale].units[unit](formatNumber(value, locale, "short"), "plain");
}

/**
 * The bounds of an interval with its unit: `2000〜9999基`, `¥2–9.9 billion`.
 * A word shared by both bounds is written once.
 */
export function formatInterval(
  { lower, upper, unit }: { lower: number; upper: number; unit: Unit },
  locale: Locale,
  display: Display = "full",
  significant?: number,
): string {
  const low = numberParts(lower, locale, "long", significant);
  const high = numberParts(upper, locale, "long", significant);
  const highText = high.digits + high.word;
  const write = habits[locale].units[unit];
  if (lower === upper || low.digits + low.word === highText) return write(highText, display);
  const lowText = low.word === high.word ? low.digits : low.digits + low.word;
  return write(`${lowText}${punctuation[locale].range}${highText}`, display);
}

/** A quantity as vague as it is: `約1000億円`, `2–4×`; an order of magnitude shows its range. */
export function formatQuantity(
  quantity: Omit<QuantityValue, "words">,
  locale: Locale,
  display: Display = "full",
): string {
  const text = formatInterval(quantity, locale, display);
  return quantity.precision === "approximate" ? habits[locale].about + text : text;
}

/** A computed quantity to three significant digits, marked as rounded where digits were lost: `約55.7倍`. */
export function formatDerived(
  quantity: Omit<QuantityValue, "words">,
  locale: Locale,
  display: Display = "full",
): string {
  const text = formatInterval(quantity, locale, display, 3);
  const sharp = quantity.lower === quantity.upper;
  const rounded = sharp && Math.abs(Number(quantity.lower.toPrecision(3)) / quantity.lower - 1) > 1e-9;
  return quantity.precision === "approximate" || rounded ? habits[locale].about + text : text;
}

/** A quantity for running text: an order of magnitude is given in the source's words, then as a range. */
export function formatInWords(quantity: QuantityValue, locale: Locale): string {
  const text = formatQuantity(quantity, locale);
  const words = quantity.words[locale];
  return quantity.precision === "order" && words ? withAside(words, text, locale) : text;
}
