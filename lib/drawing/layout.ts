import { wrapText } from "@/lib/format/line-break";
import { textWidth } from "@/lib/format/text-width";
import type { Locale } from "@/lib/i18n/locales";
import { besideWidth, LABEL_GAP, labelWidthOf } from "./label-width";
import { roomyTicks, type Scale, scaleBetween } from "./scale";
import { type AxisSpec, type ChartSize, type ChartSpec, chartWidth, FONT, type LineSpec } from "./spec";

/** From one line of a label to the next, px. */
export const LEADING = 17;

export interface PlacedLine {
  line: LineSpec;
  /** Top of the line, centre of its marks and bottom, px from the top of the plot. */
  top: number;
  markY: number;
  bottom: number;
  headLines: string[];
  labelLines: string[];
  /** Whether name and label share a line of text. */
  isBeside?: boolean;
}

/** A number beside an axis, px. */
export interface PlacedTick {
  x: number;
  text: string;
}

/** Where an axis stands, px. */
export interface PlacedAxis {
  y: number;
  side: "top" | "bottom";
  ticks: PlacedTick[];
  scale: Scale;
  caption?: { text: string; y: number };
}

/** Where everything of a chart stands, logical px. */
export interface ChartLayout {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  lines: PlacedLine[];
  axes: PlacedAxis[];
  /** A line across all others, and the middle of the word above it. */
  reference?: { x: number; textX: number; text: string };
  /** The distance between two values, with the middle of its text. */
  bracket?: { from: number; to: number; y: number; textX: number };
  narrow: boolean;
}

const MARK = 34;
const HEADING = 34;
/** What a line of many needs beside its text, and for its mark, px. */
const DENSE = { text: 7, mark: 26, heading: 27 } as const;
const LANE = 104;

/** Half the width of an axis's number at one of its ends, which reaches beyond the plot. */
function overhang({ ticks, domain }: AxisSpec, end: 0 | 1): number {
  const tick = end === 0 ? ticks[0] : ticks.at(-1);
  return tick && tick.value === domain[end] ? textWidth(tick.text, FONT.small) / 2 : 0;
}

/** Room above a plot for an axis or the word of a reference line, and below it for an axis without or with a caption, px. */
const ABOVE = { axis: 44, reference: 26, nothing: 8 } as const;
const BELOW = { bare: 30, captioned: 48 } as const;

/** Places a chart's axes: one below, or the first of two above. */
function axesOf(spec: ChartSpec, plot: ChartLayout["plot"], height: number): PlacedAxis[] {
  return spec.axes.map((axis, index) => {
    const scale = scaleBetween(axis, plot.left, plot.right);
    const isAbove = spec.axes.length === 2 && index === 0;
    return {
      y: isAbove ? plot.top : plot.bottom,
      side: isAbove ? "top" : "bottom",
      ticks: roomyTicks(axis, plot.right - plot.left).map(({ value, text }) => ({ x: scale(value), text })),
      scale,
      ...(axis.caption ? { caption: { text: axis.caption, y: isAbove ? 14 : height - 4 } } : {}),
    };
  });
}

/** The word of a line near the edge moves in, so that it stays on the drawing. */
function referenceOf({ reference }: ChartSpec, scale: Scale, width: number): ChartLayout["reference"] {
  if (!reference) return undefined;
  const x = scale(reference.at);
  const beyond = x + textWidth(reference.text, FONT.small) / 2 + 3 - width;
  return { x, textX: beyond > 0 ? x - Math.ceil(beyond) : x, text: reference.text };
}

function bracketOf(
  { bracket }: ChartSpec,
  lines: PlacedLine[],
  scale: Scale,
  { left, right, top }: ChartLayout["plot"],
): ChartLayout["bracket"] {
  const placed = lines.find(({ line }) => line.key === bracket?.afterLine);
  if (!bracket || !placed) return undefined;
  const [from, to] = [scale(bracket.from), scale(bracket.to)];
  const half = textWidth(bracket.text, FONT.value, "bold") / 2 + 4;
  return {
    from,
    to,
    y: top + placed.bottom + (placed.line.spaceAfter ?? 0) / 2 + 6,
    textX: Math.min(Math.max((from + to) / 2, left + half), right - half),
  };
}

/** Places everything of a chart: labels beside the marks when wide, above them when narrow. */
export function chartLayout(spec: ChartSpec, size: ChartSize, locale: Locale): ChartLayout {
  const narrow = size === "narrow";
  const width = chartWidth(size);
  const labelWidth = labelWidthOf(spec, size);
  const reach = (end: 0 | 1) => Math.ceil(Math.max(...spec.axes.map((axis) => overhang(axis, end))));
  const left = narrow ? Math.max(12, reach(0)) : labelWidth;
  const right = Math.max(narrow ? 18 : 26, reach(1));
  const room = narrow ? width - 8 : labelWidth - LABEL_GAP;
  let y = 0;
  const lines = spec.lines.map((line): PlacedLine => {
    if (line.heading) {
      const headLines = wrapText(line.head, width - 16, FONT.head, locale, "bold");
      const top = y;
      y += (spec.compact ? DENSE.heading : HEADING) - LEADING + headLines.length * LEADING;
      return { line, top, markY: top + (y - top) / 2, bottom: y, headLines, labelLines: [] };
    }
    const headLines = line.head ? wrapText(line.head, room, FONT.head, locale, "bold") : [];
    const labelLines = line.label ? wrapText(line.label, room, FONT.label, locale) : [];
    const isBeside = Boolean(spec.compact && line.head && line.label && besideWidth(line) <= room);
    const text = (isBeside ? 1 : headLines.length + labelLines.length) * LEADING;
    const top = y;
    const isMissing = line.marks.every(({ extent }) => !extent);
    const body =
      isMissing && narrow
        ? LEADING
        : spec.labelledMarks
          ? LANE + (narrow ? 10 : 0) + (line.arrow && narrow ? 14 : 0)
          : MARK;
    // Narrow lines carry their values in the text above the mark.
    const valueLine =
      narrow && !isMissing && !spec.labelledMarks && line.marks.some(({ value, status }) => value || status)
        ? LEADING + 2
        : 0;
    const isTight = spec.dense || (spec.compact && !spec.labelledMarks);
    const wideHeight = isTight ? Math.max(text + DENSE.text, DENSE.mark) : Math.max(text + 16, body + 10);
    const markY = narrow ? top + 6 + text + valueLine + body / 2 : top + wideHeight / 2;
    const bottom = narrow ? top + 6 + text + valueLine + body + 6 : top + wideHeight;
    y = bottom + (line.spaceAfter ?? 0);
    return { line, top, markY, bottom, headLines, labelLines, ...(isBeside ? { isBeside } : {}) };
  });
  const above = spec.axes.length === 2 ? ABOVE.axis : spec.reference ? ABOVE.reference : ABOVE.nothing;
  const height = Math.round(above + y + (spec.axes.at(-1)?.caption ? BELOW.captioned : BELOW.bare));
  const plot = { left, right: width - right, top: above, bottom: above + y };
  const axes = axesOf(spec, plot, height);
  const { scale } = axes[0] as PlacedAxis;
  const reference = referenceOf(spec, scale, width);
  const bracket = bracketOf(spec, lines, scale, plot);
  return {
    width,
    height,
    plot,
    lines,
    axes,
    ...(reference ? { reference } : {}),
    ...(bracket ? { bracket } : {}),
    narrow,
  };
}
