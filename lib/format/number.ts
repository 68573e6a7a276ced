import type { QuantityValue, Unit } from "@/lib/dataset";
import type { Locale } from "@/lib/i18n/locales";

/** Numbers from here on are written with a word (億, billion) instead of digits. */
const COMPACT_FROM: Record<Locale, number> = { ja: 1e4, en: 1e6 };
const RANGE_SIGN: Record<Locale, string> = { ja: "〜", en: "–" };

interface NumberParts {
  digits: string;
  word: string;
}

function numberParts(value: number, locale: Locale, display: "long" | "short", significant = 4): NumberParts {
  const compact = Math.abs(value) >= COMPACT_FROM[locale];
  const digits =
    Math.abs(value) < 1000 || compact ? { maximumSignificantDigits: significant } : { maximumFractionDigits: 0 };
  const parts = new Intl.NumberFormat(locale, {
    ...digits,
    ...(compact ? { notation: "compact", compactDisplay: display } : {}),
    // 3900億 and 9999基 are written without a comma, 9,999 GPUs with one.
    useGrouping: locale === "en",
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
  return { digits: rest, word: locale === "en" && word && display === "long" ? ` ${word}` : word };
}

/** A bare number in the language's habit: `3900億`, `390 billion`; `short` gives `390B`. */
export function formatNumber(value: number, locale: Locale, display: "long" | "short" = "long"): string {
  const { digits, word } = numberParts(value, locale, display);
  return digits + word;
}

function wrapUnit(number: string, unit: Unit, locale: Locale, display: "full" | "plain"): string {
  switch (unit) {
    case "percent":
      return `${number}%`;
    case "times":
      return locale === "ja" ? `${number}倍` : `${number}×`;
    case "GPUs":
      return locale === "ja" ? `${number}基` : display === "full" ? `${number} GPUs` : number;
    case "parameters":
      if (display === "plain") return number;
      return locale === "ja" ? `${number}パラメーター` : `${number} parameters`;
    case "JPY":
      return locale === "ja" ? `${number}円` : `¥${number}`;
    case "USD":
      return locale === "ja" ? `${number}ドル` : `$${number}`;
  }
}

/** A value of an axis tick, as short as the language allows. */
export function formatTick(value: number, unit: Unit, locale: Locale): string {
  return wrapUnit(formatNumber(value, locale, "short"), unit, locale, "plain");
}

/**
 * The bounds of an interval with its unit: `2000〜9999基`, `¥2–9.9 billion`.
 * A word shared by both bounds is written once.
 */
export function formatInterval(
  { lower, upper, unit }: { lower: number; upper: number; unit: Unit },
  locale: Locale,
  display: "full" | "plain" = "full",
  significant?: number,
): string {
  const low = numberParts(lower, locale, "long", significant);
  const high = numberParts(upper, locale, "long", significant);
  const highText = high.digits + high.word;
  if (lower === upper || low.digits + low.word === highText) return wrapUnit(highText, unit, locale, display);
  const lowText = low.word === high.word ? low.digits : low.digits + low.word;
  return wrapUnit(`${lowText}${RANGE_SIGN[locale]}${highText}`, unit, locale, display);
}

const ABOUT: Record<Locale, string> = { ja: "約", en: "about " };

/** A quantity as vague as it is: `約1000億円`, `2–4×`; an order of magnitude shows its range. */
export function formatQuantity(
  quantity: Omit<QuantityValue, "words">,
  locale: Locale,
  display: "full" | "plain" = "full",
): string {
  const text = formatInterval(quantity, locale, display);
  return quantity.precision === "approximate" ? ABOUT[locale] + text : text;
}

/** A computed quantity to three significant digits, marked as rounded where digits were lost: `約55.7倍`. */
export function formatDerived(
  quantity: Omit<QuantityValue, "words">,
  locale: Locale,
  display: "full" | "plain" = "full",
): string {
  const text = formatInterval(quantity, locale, display, 3);
  const sharp = quantity.lower === quantity.upper;
  const rounded = sharp && Math.abs(Number(quantity.lower.toPrecision(3)) / quantity.lower - 1) > 1e-9;
  return quantity.precision === "approximate" || rounded ? ABOUT[locale] + text : text;
}

/** A quantity for running text: an order of magnitude is given in the source's words, then as a range. */
export function formatInWords(quantity: QuantityValue, locale: Locale): string {
  const text = formatQuantity(quantity, locale);
  const words = quantity.words[locale];
  if (quantity.precision !== "order" || !words) return text;
  return locale === "ja" ? `${words}（${text}）` : `${words} (${text})`;
}
