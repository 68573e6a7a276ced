import type { Dataset } from "@/lib/dataset";
import { parseEdtf } from "@/lib/dataset/edtf";
import type { themes } from "@/lib/dataset/vocabulary";
import { eventRow, lowerOf, type Row } from "./row";

export interface TimelineSeries {
  rows: Row[];
  /** Rows that have happened as the source tells it, and rows still ahead of it. */
  happened: number;
  ahead: number;
  /** Publication of the latest source, UTC milliseconds: the line between the two. */
  now: number;
}

const AHEAD = ["planned", "envisioned", "forecast", "claimed"];

/** First days of the quarters that enclose a span of time, all UTC milliseconds. */
export function quartersOf({ lower, upper }: { lower: number; upper: number }): number[] {
  const first = new Date(lower);
  const ticks: number[] = [];
  for (let quarter = Math.floor(first.getUTCMonth() / 3); ; quarter += 1) {
    const tick = Date.UTC(first.getUTCFullYear(), quarter * 3, 1);
    ticks.push(tick);
    if (tick >= upper) return ticks;
  }
}

/**
 * Events in order of date, each with the span its date covers (UTC milliseconds).
 * @param theme keeps events of one theme only
 */
export function timelineSeries(dataset: Dataset, theme?: (typeof themes)[number]): TimelineSeries {
  const rows = dataset.events
    .filter(({ themes }) => theme === undefined || themes.includes(theme))
    .map((event): Row => {
      const { start, end } = parseEdtf(event.date);
      return { ...eventRow(dataset, event), extent: { lower: start, upper: end } };
    })
    .sort((a, b) => lowerOf(a) - lowerOf(b));
  const ahead = rows.filter(({ status }) => status && AHEAD.includes(status)).length;
  return {
    rows: [
      ...rows.filter(({ status }) => !AHEAD.includes(status ?? "")),
      ...rows.filter(({ status }) => AHEAD.includes(status ?? "")),
    ],
    happened: rows.length - ahead,
    ahead,
    now: Math.max(...dataset.sources.map(({ published }) => parseEdtf(published).start)),
  };
}
