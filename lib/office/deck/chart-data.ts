import type { Context } from "@/lib/context/context";
import { axisOf } from "@/lib/drawing/chart-spec";
import { type ChartPanel, linesOfChart } from "@/lib/figures/panel";
import { rowText, rowValue } from "@/lib/figures/row-text";
import { wrapText } from "@/lib/format/line-break";
import { punctuation } from "@/lib/format/punctuation";
import type { Locale } from "@/lib/i18n/locales";
import { statedEnds } from "@/lib/interval/interval";
import type { Row } from "@/lib/series/row";
import { boundsOf, quantityOf } from "@/lib/series/row";
import { content } from "./layouts";
import { TALL_LEADING } from "./room";
import { LEADING, type Paint, POINTS_PER_INCH, paintOf } from "./style";

/** A row of a native bar chart and of its workbook, in the axis's units. */
export interface ChartRow {
  /** Of the row it shows, or of rows told in one. */
  id: string;
  /** Name, number in words and status. */
  name: string;
  /** The name alone. */
  what: string;
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
  /** How names are set: their type, points, and the share of the chart's width they take. */
  names: { size: number; share: number };
  /** Share of the chart's height its plot takes, where a reader's template leaves less room than ours. */
  plot?: number;
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

/** A number without the noise of binary fractions. */
export const clean = (value: number) => Number(value.toPrecision(12));

/** Room beyond the largest mark of a log axis, for its sign. */
const HEADROOM = 1.6;

/** An Excel number format for an axis: thousands apart, as many decimals as its ticks have, never a bare point. */
function tickFormat(log: boolean, min: number, step: number): string {
  // A log axis has ticks below and above one; only `General` writes each as it is.
  if (log) return min >= 1 ? "#,##0" : "General";
  const decimals = (String(step).split(".")[1] ?? "").length;
  return decimals ? `#,##0.${"0".repeat(decimals)}` : "#,##0";
}

/** How names may be set, roomiest first: lines of this type and width, points; a chart leaves out names that do not fit. */
const settings = [
  { size: 12, width: 330, share: 0.4, oneLine: false },
  { size: 10.5, width: 420, share: 0.5, oneLine: true },
  { size: 9.5, width: 420, share: 0.5, oneLine: true },
  { size: 8.5, width: 460, share: 0.55, oneLine: true },
  { size: 7.5, width: 460, share: 0.55, oneLine: true },
];
type Setting = (typeof settings)[number];

/** Share of its room a long line is reckoned with: programs put space of their own between Japanese and other letters. */
const SPACED: Record<Locale, number> = { ja: 0.9, en: 1 };

/** Who and what a bar is. */
function whatOf(row: Row, context: Context, lane: string): string {
  const text = rowText(row, context);
  // A label such as "NTT's investment sum" already names its head.
  const head = text.label.startsWith(text.head) ? "" : text.head;
  const named = [head, text.label].filter(Boolean).join(" ");
  return lane && lane !== text.head ? context.t("export.lane", { lane, what: named }) : named;
}

/** Name of a bar in lines: who and what, then the number in words and its status. Office breaks no Japanese line. */
function categoryOf(row: Row, context: Context, lane: string, { size, width, oneLine }: Setting): string {
  const text = rowText(row, context);
  const what = whatOf(row, context, lane);
  const value = [rowValue(row, context, "plain"), text.status].filter(Boolean).join(punctuation[context.locale].items);
  const { colon } = punctuation[context.locale];
  const lines = oneLine ? [[what, value].filter(Boolean).join(colon)] : [what, value];
  const room = oneLine ? width * SPACED[context.locale] : width;
  return lines.flatMap((text) => wrapText(text, room, size, context.locale)).join("\n");
}

/** The group or lane a row stands in. */
const laneOf = ({ lanes }: ChartPanel, row: Row, locale: Locale) =>
  row.group?.[locale] ?? lanes?.find((lane) => lane.rows.some(({ id }) => id === row.id))?.head[locale] ?? "";

const namesIn = (panel: ChartPanel, rows: Row[], context: Context, setting: Setting) =>
  rows.map((row) => categoryOf(row, context, laneOf(panel, row, context.locale), setting));

type Names = { names: string[]; setting: Setting };

/** Whether every name has the height its row has; a tall one may reach into the room of a short one beside it. */
function hasRoom({ names, setting }: Names, height: number, leading = LEADING): boolean {
  const tall = names.map((name) => name.split("\n").length * setting.size * leading);
  return tall.every((one, place) => (one + (tall[place + 1] ?? 0)) / 2 <= height / names.length);
}

/** The roomiest setting in which every name has the height its row has. @param height of the plot, points */
function namesFor(nameIn: (setting: Setting) => string[], height: number): Names {
  const all = settings.map((setting) => ({ names: nameIn(setting), setting }));
  return (all.find((names) => hasRoom(names, height)) ?? all.at(-1)) as Names;
}

/** Height of a chart's axis with its title, points. */
const AXIS_HEIGHT = 44;
/** Names take this share of a narrow chart, and this much less than it so that they stand clear of the plot, points. */
const NARROW_SHARE = 0.55;
const CLEAR = 14;

/** Settings for the width of a chart, points: lines no longer than their share of it. */
const settingsIn = (width: number): Setting[] =>
  settings.map((setting) => {
    const share = Math.max(setting.share, width < content.w * POINTS_PER_INCH * 0.8 ? NARROW_SHARE : 0);
    return { ...setting, share, width: Math.min(setting.width, width * share - CLEAR) };
  });

/**
 * A panel as charts in the room of a reader's template: in as many as its names ask for, all on the same axis.
 * @param room of one chart, inches
 */
export function chartsInRoom(panel: ChartPanel, context: Context, room: { w: number; h: number }): ChartData[] {
  const [width, height] = [room.w * POINTS_PER_INCH, room.h * POINTS_PER_INCH];
  const plot = clean(Math.round(Math.min(0.82, 1 - AXIS_HEIGHT / height) * 1000) / 1000);
  const whole = chartData(panel, context, height * plot);
  const rows = linesOfChart(panel);
  const leading = TALL_LEADING[context.locale];
  const all = settingsIn(width).map((setting): Names => ({ names: namesIn(panel, rows, context, setting), setting }));
  for (let count = 1; ; count += 1) {
    const cuts = Array.from({ length: count + 1 }, (_, place) => Math.round((place * rows.length) / count));
    const pages = cuts.slice(1).map((end, place) => ({ from: cuts[place] as number, end }));
    const fits = ({ names, setting }: Names) =>
      pages.every(({ from, end }) => hasRoom({ names: names.slice(from, end), setting }, height * plot, leading));
    const found = all.find(fits) ?? (count >= rows.length ? all.at(-1) : undefined);
    if (!found) continue;
    const { names, setting } = found;
    return pages.map(({ from, end }) => ({
      ...whole,
      plot,
      names: { size: setting.size, share: setting.share },
      rows: whole.rows.slice(from, end).map((row, place) => ({ ...row, name: names[from + place] as string })),
    }));
  }
}

/**
 * A panel as the data of a native bar chart. On a linear axis a single number is a bar from zero;
 * on a log axis, where length means nothing, it is a mark at its place.
 * @param height of the plot on its slide, points
 */
export function chartData(panel: ChartPanel, context: Context, height: number): ChartData {
  const { dataset, locale, t } = context;
  const rows = linesOfChart(panel);
  const log = panel.scale === "log";
  // A chart of Office's has no open end: the stated one is marked, and the name says that there may be more or less.
  const barOf = (row: Row) => {
    const bounds = boundsOf(row);
    return bounds ? (statedEnds(bounds) ?? undefined) : undefined;
  };
  const known = rows.flatMap((row) => barOf(row) ?? []);
  const largest = Math.max(...known.map(({ upper }) => upper));
  const { factor, word } = steps[locale].find((step) => largest >= step.factor * 10) ?? { factor: 1, word: "" };
  const unitInWords = [word, t(`vocabulary.unit.${panel.unit}`)].filter(Boolean).join(punctuation[locale].space);
  const ticks = axisOf(panel, context).ticks.map((tick) => clean(tick.value / factor));
  const [min = 0, second = 0] = ticks;
  const step = clean(second - min);
  const { names, setting } = namesFor((setting) => namesIn(panel, rows, context, setting), height);
  return {
    names: { size: setting.size, share: setting.share },
    rows: rows.map((row, place): ChartRow => {
      const bounds = barOf(row);
      const isOne = quantityOf(row) !== undefined && bounds?.lower === bounds?.upper;
      const { status, precision } = rowText(row, context);
      return {
        id: row.id,
        name: names[place] ?? "",
        what: whatOf(row, context, laneOf(panel, row, locale)),
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
      min,
      // The last gridline has its number, too.
      max: log ? clean((largest / factor) * HEADROOM) : Math.max(...ticks),
      step,
      format: tickFormat(log, min, step),
      title: log ? t("export.logAxis", { unit: unitInWords }) : unitInWords,
    },
  };
}
