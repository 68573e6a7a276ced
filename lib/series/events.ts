import { type Dataset, madeOn } from "@/lib/dataset";
import { parseEdtf } from "@/lib/dataset/edtf";
import type { themes } from "@/lib/dataset/vocabulary";
import { current, type EventRow, eventRow, lowerOf } from "./row";

export interface TimelineSeries {
  rows: EventRow[];
  /** Rows that have happened as the source tells it, and rows still ahead of it. */
  happened: number;
  ahead: number;
  /** Day the edition was made, UTC milliseconds: the line between the two. */
  now: number;
  /** Whether there are so many rows that they stand by year. */
  many: boolean;
}

const AHEAD = ["planned", "envisioned", "forecast", "claimed"];
/** More events than these stand by year. */
const FEW = 16;
/** How much an event matters where there is no room for all: one a verdict rests on most, then one of a carrier. */
const WEIGHT = { verdict: 2, carrier: 1 };

/** First days of the quarters that enclose a span of time, all UTC milliseconds. */
export function quartersOf({ lower, upper }: { lower: number; upper: number }): number[] {
  if (!Number.isFinite(lower) || !Number.isFinite(upper)) return [];
  const first = new Date(lower);
  const ticks: number[] = [];
  for (let quarter = Math.floor(first.getUTCMonth() / 3); ; quarter += 1) {
    const tick = Date.UTC(first.getUTCFullYear(), quarter * 3, 1);
    ticks.push(tick);
    if (tick >= upper) return ticks;
  }
}

/** First days of the years within a span of time, all UTC milliseconds. */
export function yearsOf({ lower, upper }: { lower: number; upper: number }): number[] {
  if (!Number.isFinite(lower) || !Number.isFinite(upper)) return [];
  const ticks: number[] = [];
  for (let year = new Date(lower).getUTCFullYear(); ; year += 1) {
    const tick = Date.UTC(year, 0, 1);
    if (tick > upper) return ticks;
    if (tick >= lower) ticks.push(tick);
  }
}

/**
 * Events in order of date, each with the span its date covers (UTC milliseconds).
 * @param theme keeps events of one theme only
 */
export function timelineSeries(dataset: Dataset, theme?: (typeof themes)[number]): TimelineSeries {
  const settling = new Set(dataset.outcomes.flatMap(({ of, decidedBy, steps = [] }) => [of, ...decidedBy, ...steps]));
  const rows = current(
    dataset.events
      .filter(({ themes }) => theme === undefined || themes.includes(theme))
      .map((event): EventRow => {
        const { start, end } = parseEdtf(event.date);
        const row = eventRow(dataset, event);
        const weight = (settling.has(event.id) ? WEIGHT.verdict : 0) + (row.carriers.length > 0 ? WEIGHT.carrier : 0);
        return { ...row, weight, extent: { lower: start, upper: end } };
      }),
  ).sort((a, b) => lowerOf(a) - lowerOf(b));
  const now = madeOn(dataset);
  const isAhead = ({ fact, extent }: EventRow) => AHEAD.includes(fact.status) && (extent?.upper ?? 0) >= now;
  const ahead = rows.filter(isAhead).length;
  const many = rows.length > FEW;
  return {
    rows: many ? rows : [...rows.filter((row) => !isAhead(row)), ...rows.filter(isAhead)],
    happened: rows.length - ahead,
    ahead,
    now,
    many,
  };
}
