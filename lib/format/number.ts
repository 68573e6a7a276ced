import type { Bound, QuantityValue, Unit } from "@/lib/dataset";
import type { Locale } from "@/lib/i18n/locales";
import { memo } from "./memo";
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
  /** Numbers written in words and digits by turns, 2万7500; undefined for any other. */
  mixed?: (value: number, significant: number) => string | undefined;
  about: string;
  /** A number of which only one end is stated. */
  open: Record<"at-least" | "at-most" | "more-than" | "less-than", (number: string) => string>;
  units: Record<Unit, (number: string, display: Display) => string>;
}

/** A count with the English name of what is counted. */
const counted =
  (one: string, many: string) =>
  (number: string, display: Display): string =>
    display === "plain" ? number : `${number} ${number === "1" ? one : many}`;

const habits: Record<Locale, NumberHabit> = {
  ja: {
    compactFrom: 1e4,
    grouping: false,
    gap: "",
    mixed: (value, significant) => {
      const exact = Number(value.toPrecision(significant));
      const rest = exact % 1e4;
      return exact >= 1e4 && exact < 1e6 && rest !== 0 ? `${Math.floor(exact / 1e4)}万${rest}` : undefined;
    },
    about: "約",
    open: {
      "at-least": (number) => `${number}以上`,
      "at-most": (number) => `最大${number}`,
      "more-than": (number) => `${number}超`,
      "less-than": (number) => `${number}未満`,
    },
    units: {
      percent: (number) => `${number}%`,
      times: (number) => `${number}倍`,
      GPUs: (number) => `${number}基`,
      parameters: (number, display) => (display === "plain" ? number : `${number}パラメーター`),
      JPY: (number) => `${number}円`,
      USD: (number) => `${number}ドル`,
      racks: (number) => `${number}ラック`,
      FLOPS: (number) => `${number}エクサFLOPS`,
      months: (number) => `${number}カ月`,
      points: (number) => `${number}点`,
      inquiries: (number) => `${number}件`,
      models: (number) => `${number}モデル`,
      people: (number) => `${number}人`,
    },
  },
  en: {
    compactFrom: 1e6,
    grouping: true,
    gap: " ",
    about: "about ",
    open: {
      "at-least": (number) => `at least ${number}`,
      "at-most": (number) => `at most ${number}`,
      "more-than": (number) => `more than ${number}`,
      "less-than": (number) => `less than ${number}`,
    },
    units: {
      percent: (number) => `${number}%`,
      times: (number) => `${number}×`,
      GPUs: counted("GPU", "GPUs"),
      parameters: counted("parameter", "parameters"),
      JPY: (number) => `¥${number}`,
      USD: (number) => `$${number}`,
      racks: counted("rack", "racks"),
      FLOPS: (number) => `${number} exaFLOPS`,
      months: (number) => `${number} ${number === "1" ? "month" : "months"}`,
      points: counted("point", "points"),
      inquiries: counted("inquiry", "inquiries"),
      models: counted("model", "models"),
      people: counted("person", "people"),
    },
  },
};

/** Units written in multiples of their own, so that no reader meets 6000京. */
const multiples: Partial<Record<Unit, number>> = { FLOPS: 1e18 };

interface NumberParts {
  digits: string;
  word: string;
}

/** A number format by its options as JSON. */
const formatOf = memo((locale: Locale, options: string) => new Intl.NumberFormat(locale, JSON.parse(options)));

type Parts = [value: number, locale: Locale, display: "long" | "short", significant?: number];

const numberParts = memo((...[value, locale, display, significant = 4]: Parts): NumberParts => {
  const rounded = Math.abs(value) < 1000 ? value : Math.round(value);
  const mixed = habits[locale].mixed?.(rounded, significant);
  if (mixed) return { digits: mixed, word: "" };
  const compact = Math.abs(rounded) >= habits[locale].compactFrom;
  const digits =
    Math.abs(value) < 1000 || compact ? { maximumSignificantDigits: significant } : { maximumFractionDigits: 0 };
  const options = {
    ...digits,
    ...(compact ? { notation: "compact", compactDisplay: display } : {}),
    useGrouping: habits[locale].grouping,
  };
  const parts = formatOf(locale, JSON.stringify(options)).formatToParts(value);
  const textOf = (isWord: boolean) =>
    parts.flatMap((part) => ((part.type === "compact") === isWord ? part.value : [])).join("");
  const word = textOf(true);
  return { digits: textOf(false).trim(), word: word && display === "long" ? habits[locale].gap + word : word };
});

/** A bare number in the language's habit: `3900億`, `390 billion`; `short` gives `390B`. */
export function formatNumber(value: number, locale: Locale, display: "long" | "short" = "long"): string {
  const { digits, word } = numberParts(value, locale, display);
  return digits + word;
}

/** A value of an axis tick, as short as the language allows. */
export function formatTick(value: number, unit: Unit, locale: Locale): string {
  return habits[locale].units[unit](formatNumber(value / (multiples[unit] ?? 1), locale, "short"), "plain");
}

/**
 * The bounds of an interval with its unit: `2000〜9999基`, `¥2–9.9 billion`.
 * A word shared by both bounds is written once; an open end is said, never filled in.
 */
export function formatInterval(
  { lower, upper, unit, bound }: { lower: number; upper: number; unit: Unit; bound?: Bound | undefined },
  locale: Locale,
  display: Display = "full",
  significant?: number,
): string {
  const multiple = multiples[unit] ?? 1;
  const isOpenAbove = upper === Number.POSITIVE_INFINITY;
  const openEnd = bound === "beyond" ? (isOpenAbove ? "more-than" : "less-than") : isOpenAbove ? "at-least" : "at-most";
  if (!Number.isFinite(lower) || !Number.isFinite(upper)) {
    const end = Number.isFinite(lower) ? lower : upper;
    if (!Number.isFinite(end)) return punctuation[locale].unknown;
    const { digits, word } = numberParts(end / multiple, locale, "long", significant);
    const about = bound === "about" ? habits[locale].about : "";
    return habits[locale].open[openEnd](about + habits[locale].units[unit](digits + word, display));
  }
  const low = numberParts(lower / multiple, locale, "long", significant);
  const high = numberParts(upper / multiple, locale, "long", significant);
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

/** Units of what compares two numbers; it is no finer than they are. */
const RATIOS: readonly Unit[] = ["times", "percent"];

/** How many digits of a computed quantity mean something: fewer of a ratio, fewest of one of approximate numbers. */
function meaningfulDigits({ unit, precision }: Pick<QuantityValue, "unit" | "precision">): number {
  if (!RATIOS.includes(unit)) return 4;
  return precision === "approximate" ? 2 : 3;
}

/** A bound to so many digits, away from the other bound, so that the interval claims no more than it did. */
function outward(value: number, significant: number, round: typeof Math.floor): number {
  if (!Number.isFinite(value) || value === 0) return value;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - significant);
  const steps = value / step;
  // What division alone made of a whole number of steps is one.
  const whole = Math.abs(steps - Math.round(steps)) < 1e-9 * Math.abs(steps) ? Math.round(steps) : round(steps);
  return Number((whole * step).toPrecision(significant));
}

/**
 * A computed quantity to as many digits as mean something, marked as rounded where digits were lost: `約55.7倍`. Bounds
 * are rounded outwards: 47.27 or more is `47.2倍以上`, never 47.3.
 */
export function formatDerived(
  quantity: Omit<QuantityValue, "words">,
  locale: Locale,
  display: Display = "full",
): string {
  const significant = meaningfulDigits(quantity);
  const { lower, upper, precision } = quantity;
  const isOne = lower === upper;
  const bounds = isOne
    ? {}
    : { lower: outward(lower, significant, Math.floor), upper: outward(upper, significant, Math.ceil) };
  const text = formatInterval({ ...quantity, ...bounds }, locale, display, significant);
  const isRounded = isOne && Math.abs(Number(lower.toPrecision(significant)) / lower - 1) > 1e-9;
  return precision === "approximate" || isRounded ? habits[locale].about + text : text;
}

/** A quantity for running text: an order of magnitude is given in the source's words, then as a range. */
export function formatInWords(quantity: QuantityValue, locale: Locale): string {
  const text = formatQuantity(quantity, locale);
  const words = quantity.words[locale];
  return quantity.precision === "order" && words ? withAside(words, text, locale) : text;
}
