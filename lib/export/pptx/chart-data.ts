import type { FigureContext } from "@/lib/figures/context";
import { rowText, rowValue } from "@/lib/figures/row-text";
import type { Locale } from "@/lib/i18n/locales";
import type { Row } from "@/lib/series/row";
import { type Paint, paintOf } from "./style";

/** A native bar chart: what stands in its workbook and how its bars are painted. */
export interface ChartData {
  /** One category a row, top to bottom. */
  names: string[];
  /** Where each bar begins and how far it reaches, in `factor` units; null where the source states nothing. */
  starts: (number | null)[];
  spans: (number | null)[];
  paints: (Paint | null)[];
  /** Whether a row is one number on a log axis, drawn as a mark without length. */
  points: boolean[];
  axis: { log: boolean; min: number; max: number; title: string };
  /** What one unit of the workbook is worth. */
  factor: number;
}

/** Large numbers are written in the language's own steps, so that the axis reads 3,900億 rather than twelve digits. */
const steps: Record<Locale, { factor: number; word: string }[]> = {
  ja: [
    { factor: 1e8, word: "億" },
    { factor: 1, word: "" },
  ],
  en: [
    { factor: 1e9, word: "billion" },
    { factor: 1, word: "" },
  ],
};

/** Room beyond the largest mark of a log axis. */
const HEADROOM = 1.6;

const clean = (value: number) => Number(value.toPrecision(12));

/** Name of a bar: who and what, then the number in words and its status. */
function categoryOf(row: Row, context: FigureContext, prefix: string): string {
  const { locale } = context;
  const text = rowText(row, context);
  // A label such as "NTT's investment sum" already names its head.
  const head = text.label.startsWith(text.head) ? "" : text.head;
  const what = [prefix, head, text.label].filter(Boolean).join(" ");
  const value = [rowValue(row, context, "plain"), text.status].filter(Boolean).join(locale === "ja" ? "・" : ", ");
  return `${what}\n${value}`;
}

/**
 * Rows as the data of a native bar chart. On a linear axis a single number is a bar from zero;
 * on a log axis, where length means nothing, it is a mark at its place.
 * @param prefix put before each name, e.g. the lane a row belongs to
 */
export function chartData(
  rows: Row[],
  context: FigureContext,
  { log, unit, max, prefix }: { log: boolean; unit: string; max?: number; prefix?: (row: Row) => string },
): ChartData {
  const { dataset, locale } = context;
  const boundsOf = (row: Row) => row.extent ?? row.quantity;
  const known = rows.flatMap((row) => boundsOf(row) ?? []);
  const largest = Math.max(...known.map(({ upper }) => upper));
  const smallest = Math.min(...known.map(({ lower }) => lower));
  const { factor, word } = steps[locale].find((step) => largest >= step.factor * 10) ?? { factor: 1, word: "" };
  const isPoint = (row: Row) => log && row.quantity !== undefined && row.quantity.lower === row.quantity.upper;
  const starts = rows.map((row) => {
    const bounds = boundsOf(row);
    if (!bounds) return null;
    return bounds.lower === bounds.upper && !log ? 0 : clean(bounds.lower / factor);
  });
  return {
    names: rows.map((row) => categoryOf(row, context, prefix?.(row) ?? "")),
    starts,
    spans: rows.map((row, index) => {
      const bounds = boundsOf(row);
      return bounds ? clean(bounds.upper / factor - (starts[index] as number)) : null;
    }),
    paints: rows.map((row) => (row.quantity ? paintOf(row, dataset) : null)),
    points: rows.map(isPoint),
    factor,
    axis: {
      log,
      min: log ? 10 ** Math.floor(Math.log10(smallest / factor)) : 0,
      max: max ?? (log ? clean((largest / factor) * HEADROOM) : clean(largest / factor)),
      title: locale === "ja" ? `${word}${unit}` : `${word} ${unit}`.trim(),
    },
  };
}

/** A sum that follows from a row's formula, as a line of text: `35–175× (350,000 ÷ 2,000–9,999)`. */
export function derivedLine(row: Row, context: FigureContext): string {
  const { value, formula, label } = rowText(row, context);
  return context.locale === "ja" ? `${label}：${value}（${formula}）` : `${label}: ${value} (${formula})`;
}
