import { wrapText } from "@/lib/format/line-break";
import { textWidth } from "@/lib/format/text-width";
import type { Locale } from "@/lib/i18n/locales";
import { statedEnds } from "@/lib/interval/interval";
import type { PlacedTick } from "../layout";
import { scaleBetween } from "../scale";
import { type AxisSpec, type ChartSize, chartWidth, FONT } from "../spec";
import { type Box, type PlacedLabel, placeLabels } from "./place-labels";
import type { TrendFacet, TrendMark, TrendSpec } from "./spec";

export const LEADING = 15;
/** Half the width of a mark of one number. */
const DOT = 8;
const ARROW = 30;
const AXIS = 34;
/** How far labels may reach beyond a plot, px; the name of a facet ends above. */
const ABOVE = 12;
const BELOW = 8;
/** Widths at which labels are broken, best first, px. */
const NARROW_LABELS = [120, 170, 90];
const WIDE_LABELS = [190];
/** Between the name of a facet and its plot, px. */
const BELOW_HEADING = 8;
/** Heights a facet is tried at until every label has its place, px. */
const HEIGHTS = [92, 120, 150, 190, 240, 300, 360, 440];
const USUAL = { heights: HEIGHTS, heading: 26, gap: 14 };
const COMPACT = { heights: [50, 60, 74, ...HEIGHTS], heading: 20, gap: 8 };

export interface PlacedMark {
  mark: TrendMark;
  /** What it covers, px. */
  box: Box;
  /** Where its number stands, px. */
  x: number;
  y: number;
  label: PlacedLabel | null;
  lines: string[];
}

export interface PlacedFacet {
  facet: TrendFacet;
  /** Top of its heading, and its plot, px. */
  top: number;
  plot: Box;
  marks: PlacedMark[];
  ticks: { y: number; text: string }[];
}

export interface TrendLayout {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  facets: PlacedFacet[];
  /** Of the axis of time below. */
  ticks: PlacedTick[];
  missingLines: string[];
  missingTop: number;
}

/** Ways of breaking the words of a mark into lines, best first, each with the room it takes. */
interface BrokenLabel {
  ways: string[][];
  shapes: { width: number; height: number }[];
}

function waysToBreak({ label, value, status }: TrendMark, narrow: boolean, locale: Locale): BrokenLabel {
  const ways = (narrow ? NARROW_LABELS : WIDE_LABELS).map((wide) => {
    const wrap = (text: string) => wrapText(text, wide, FONT.small, locale);
    return [...wrap(label), value, ...wrap(status)].filter(Boolean);
  });
  const widthOf = (line: string) => textWidth(line, FONT.small, line === value ? "bold" : "regular");
  const shapes = ways.map((lines) => ({
    width: Math.ceil(Math.max(...lines.map(widthOf))) + 4,
    height: lines.length * LEADING,
  }));
  return { ways, shapes };
}

/** @param isWhole whether marks are of use only where every label has its place */
function placeMarks(
  facet: TrendFacet,
  broken: BrokenLabel[],
  time: AxisSpec,
  plot: Box,
  height: number,
  isWhole: boolean,
): PlacedMark[] {
  const across = scaleBetween(time, plot.x, plot.x + plot.w);
  const up = scaleBetween(facet.axis, plot.y + height, plot.y);
  const isAt = (a: { x: number; y: number }, b: { x: number; y: number }) =>
    Math.abs(a.x - b.x) < DOT && Math.abs(a.y - b.y) < DOT;
  const placeOf = ({ extent, when }: TrendMark) => {
    const ends = extent && statedEnds(extent);
    return ends && { x: across((when.lower + when.upper) / 2), y: (up(ends.lower) + up(ends.upper)) / 2 };
  };
  const places = facet.marks.map(placeOf);
  const marks = facet.marks.flatMap((mark, index) => {
    const ends = mark.extent ? statedEnds(mark.extent) : null;
    if (!ends) return [];
    const [from, to] = [across(mark.when.lower), across(mark.when.upper)];
    const bottom = up(ends.lower);
    const top = up(ends.upper);
    const y = (bottom + top) / 2;
    // Marks at one place stand side by side around it, close together, as a place is a date.
    const middle = (from + to) / 2;
    const isHere = (place: (typeof places)[number]) => place && isAt(place, { x: middle, y });
    const same = places.filter(isHere).length;
    const before = places.slice(0, index).filter(isHere).length;
    const x = middle + (before - (same - 1) / 2) * 1.5 * DOT;
    const wide = Math.max((to - from) / 2, DOT);
    const box = {
      x: x - wide,
      y: top - DOT - (mark.open === "end" ? ARROW : 0),
      w: 2 * wide,
      h: bottom - top + 2 * DOT + (mark.open ? ARROW : 0),
    };
    return [{ mark, box, x, y, broken: broken[index] as BrokenLabel }];
  });
  const requests = marks.map(({ box, broken: { shapes } }) => ({ mark: box, shapes }));
  const room = { x: plot.x - 2, y: plot.y - ABOVE, w: plot.w + 14, h: height + ABOVE + BELOW };
  const labels = placeLabels(requests, room, isWhole);
  return marks.map(({ broken, ...placed }, index) => {
    const label = labels[index] ?? null;
    return { ...placed, label, lines: broken.ways[label?.shape ?? 0] ?? [] };
  });
}

/** Places facets below one another, each as tall as its labels need. */
export function trendLayout(spec: TrendSpec, size: ChartSize, locale: Locale): TrendLayout {
  const narrow = size === "narrow";
  const width = chartWidth(size);
  const tickTexts = spec.facets.flatMap(({ axis }) => axis.ticks.map(({ text }) => text));
  const left = Math.ceil(Math.max(...tickTexts.map((text) => textWidth(text, FONT.small)))) + 12;
  const lastTick = spec.time.ticks.at(-1);
  // The last year of an axis may stand at its very end, and reaches beyond it.
  const overhang =
    lastTick?.value === spec.time.domain[1] ? Math.ceil(textWidth(lastTick.text, FONT.small) / 2) + 2 : 0;
  const right = width - Math.max(narrow ? 14 : 24, overhang);
  const { heights, heading, gap } = spec.compact ? COMPACT : USUAL;
  let y = 0;
  const facets = spec.facets.map((facet): PlacedFacet => {
    const top = y;
    const plotTop = top + heading + BELOW_HEADING;
    const broken = facet.marks.map((mark) => waysToBreak(mark, narrow, locale));
    let marks: PlacedMark[] = [];
    let height = 0;
    for (const tried of heights) {
      height = tried;
      const plot = { x: left, y: plotTop, w: right - left, h: tried };
      marks = placeMarks(facet, broken, spec.time, plot, tried, tried !== heights.at(-1));
      if (marks.every(({ label }) => label)) break;
    }
    const plot = { x: left, y: plotTop, w: right - left, h: height };
    y = plotTop + height + gap;
    let last = Number.POSITIVE_INFINITY;
    const up = scaleBetween(facet.axis, plotTop + height, plotTop);
    const ticks = facet.axis.ticks
      .filter(({ value }) => value >= facet.axis.domain[0] && value <= facet.axis.domain[1])
      .map(({ value, text }) => ({ y: up(value), text }))
      .filter((tick) => {
        if (last - tick.y < LEADING + 2) return false;
        last = tick.y;
        return true;
      });
    return { facet, top, plot, marks, ticks };
  });
  const plotBottom = y;
  const across = scaleBetween(spec.time, left, right);
  const missingLines = spec.missing ? wrapText(`${spec.missing.text}`, width - 16, FONT.small, locale) : [];
  const missingTop = plotBottom + AXIS + 4;
  return {
    width,
    height: Math.round(plotBottom + AXIS + (missingLines.length ? (missingLines.length + 1) * LEADING + 14 : 0)),
    plot: { left, right, top: 0, bottom: plotBottom },
    facets,
    ticks: spec.time.ticks.map(({ value, text }) => ({ x: across(value), text })),
    missingLines,
    missingTop,
  };
}
