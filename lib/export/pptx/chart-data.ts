import type { FigureContext } from "@/lib/figures/context";
import { type ChartPanel, linesOfChart } from "@/lib/figures/panel";
import { rowText, rowValue } from "@/lib/figures/row-text";
import { wrapText } from "@/lib/format/line-break";
import { punctuation } from "@/lib/format/punctuation";
import type { Locale } from "@/lib/i18n/locales";
import { statedEnds } from "@/lib/interval/interval";
import type { Row } from "@/lib/series/row";
import { type Paint, paintOf } from "./style";

/** A row of a native bar chart and of its workbook, in the axis's units. */
export interface ChartRow {
  /** Name, number in words and status. */
  name: string;
  /** Absent where the source states nothing. */
  bounds?: { lower: number; upper: number };
  /** Where its bar begins: at the lower bound, or at zero for a single number on a linear axis. */
  start?: number;
  paint: Paint;
  /** Whether it is one number on a log axis, drawn as a sign without length. */
  point: boolean;
  status: string;
  precision: string;
}

/** A native bar chart: what stands in its workbook and how its bars are painted. */
export interface ChartData {
  /** Top to bottom. */
  rows: ChartRow[];
  axis: { log: boolean; min: number; max: number; step: number; format: string; title: string };
  /** What one unit of the workbook is worth. */
  factor: number;
  /** Unit of the workbook's numbers, in words. */
  unit: string;
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
const TICKS = 5;

const clean = (value: number) => Number(value.toPrecision(12));

/** A round distance between gridlines. */
function niceStep(range: number): number {
  const rough = range / TICKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  return clean(([1, 2, 2.5, 5, 10].find((step) => step * power >= rough) ?? 10) * power);
}

/** An Excel number format for an axis: thousands apart, as many decimals as its ticks have, never a bare point. */
function tickFormat(log: boolean, min: number, step: number): string {
  // A log axis has ticks below and above one; only `General` writes each as it is.
  if (log) return min >= 1 ? "#,##0" : "General";
  const decimals = (String(step).split(".")[1] ?? "").length;
  return decimals ? `#,##0.${"0".repeat(decimals)}` : "#,##0";
}

/** Room for a bar's name, and its size, points; Office breaks no Japanese line by itself. */
const NAME_WIDTH = 330;
export const NAME_SIZE = 12;

/** Name of a bar in lines: who and what, then the number in words and its status. */
function categoryOf(row: Row, context: FigureContext, lane: string): string {
  const text = rowText(row, context);
  // A label such as "NTT's investment sum" already names its head.
  const head = text.label.startsWith(text.head) ? "" : text.head;
  const named = [head, text.label].filter(Boolean).join(" ");
  const what = lane ? context.t("export.lane", { lane, what: named }) : named;
  const value = [rowValue(row, context, "plain"), text.status].filter(Boolean).join(punctuation[context.locale].items);
  return [what, value].flatMap((text) => wrapText(text, NAME_WIDTH, NAME_SIZE, context.locale)).join("\n");
}

/**
 * A panel as the data of a native bar chart. On a linear axis a single number is a bar from zero;
 * on a log axis, where length means nothing, it is a mark at its place.
 */
export function chartData(panel: ChartPanel, context: FigureContext): ChartData {
  const { dataset, locale, t } = context;
  const { whole, lanes } = panel;
  const rows = linesOfChart(panel);
  const log = panel.scale === "log";
  const laneOf = (row: Row) =>
    row.group?.[locale] ?? lanes?.find((lane) => lane.rows.some(({ id }) => id === row.id))?.head[locale] ?? "";
  // A chart of Office's has no open end: the stated one is marked, and the name says that there may be more or less.
  const boundsOf = (row: Row) => {
    const bounds = row.extent ?? row.quantity;
    return bounds ? (statedEnds(bounds) ?? undefined) : undefined;
  };
  const known = rows.flatMap((row) => boundsOf(row) ?? []);
  const largest = Math.max(...known.map(({ upper }) => upper));
  const smallest = Math.min(...known.map(({ lower }) => lower));
  const { factor, word } = steps[locale].find((step) => largest >= step.factor * 10) ?? { factor: 1, word: "" };
  const unitInWords = [word, t(`vocabulary.unit.${panel.unit}`)].filter(Boolean).join(punctuation[locale].space);
  const axisMin = log ? clean(10 ** Math.floor(Math.log10(smallest / factor))) : 0;
  const axisMax = whole ?? clean((largest / factor) * (log ? HEADROOM : 1));
  const step = niceStep(axisMax - axisMin);
  return {
    rows: rows.map((row): ChartRow => {
      const bounds = boundsOf(row);
      const isOne = row.quantity !== undefined && bounds?.lower === bounds?.upper;
      const { status, precision } = rowText(row, context);
      return {
        name: categoryOf(row, context, laneOf(row)),
        ...(bounds
          ? {
              bounds: { lower: clean(bounds.lower / factor), upper: clean(bounds.upper / factor) },
              start: bounds.lower === bounds.upper && !log ? 0 : clean(bounds.lower / factor),
            }
          : {}),
        paint: paintOf(row, dataset),
        point: log && isOne,
        status: bounds ? status : t("vocabulary.notStated"),
        precision,
      };
    }),
    factor,
    unit: unitInWords,
    axis: {
      log,
      min: axisMin,
      // A whole number of steps, so that the last gridline has its number.
      max: log || whole !== undefined ? axisMax : clean(Math.ceil(axisMax / step - 1e-9) * step),
      step,
      format: tickFormat(log, axisMin, step),
      title: log ? t("export.logAxis", { unit: unitInWords }) : unitInWords,
    },
  };
}
