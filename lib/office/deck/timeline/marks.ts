import { groupOf, type Verdict, type VerdictGroup } from "@/lib/dataset/verdicts";
import type { Scale } from "@/lib/drawing/scale";
import type { Fill } from "@/lib/figures/appearance";
import type { Locale } from "@/lib/i18n/locales";
import type { Track } from "@/lib/series/outcomes";
import { bar, line, type Shape, textBox } from "../shapes";
import { ink, muted, type Paint, solidFill } from "../style";
import type { TimelineLine } from "./lines";

const BAR = 0.2;
const MARK = 0.15;
/** A bar no reader could see is drawn as wide as this. */
const LEAST = 0.14;
/** Between bar and status. */
export const BESIDE = 0.08;
const VERDICT_SIZE = 10.5;
const DAY_SIZE = 9;

export const small = { size: 10, colour: muted } as const;

/** Where a line stands, inches. */
export interface Place {
  y: number;
  h: number;
  paint: Paint;
}

/** A bar as wide as a date is vague, and where its status stands. */
export interface EventBar {
  x: number;
  w: number;
  /** Absent where there is no room on either side. */
  beside?: { x: number; w: number; isBefore: boolean };
}

/** Places an event and its status. @param room from where to where a status may stand, and how wide it is */
export function eventBar(
  extent: { lower: number; upper: number },
  at: Scale,
  room: { from: number; to: number; status: number },
): EventBar {
  const [lower, upper] = [at(extent.lower), at(extent.upper)];
  const w = Math.max(upper - lower, LEAST);
  const x = (lower + upper) / 2 - w / 2;
  const after = x + w + BESIDE;
  if (room.to - after > room.status) return { x, w, beside: { x: after, w: room.status, isBefore: false } };
  const before = x - room.status - BESIDE;
  return before < room.from ? { x, w } : { x, w, beside: { x: before, w: room.status, isBefore: true } };
}

/** An event's bar, and its status where that stands beside it. */
export function eventShapes(
  { x, w, beside }: EventBar,
  { y, h, paint }: Place,
  { mark, status }: TimelineLine,
  locale: Locale,
): Shape[] {
  const { spoken } = mark;
  return [
    bar({ name: spoken, description: spoken }, { x, y: y + h / 2 - BAR / 2, w, h: BAR }, paint),
    ...(beside
      ? [
          textBox(locale, { name: status }, { x: beside.x, y, w: beside.w, h }, [[{ text: status, ...small }]], {
            anchor: "ctr",
            ...(beside.isBefore ? { align: "r" as const } : {}),
          }),
        ]
      : []),
  ];
}

/** How settled a verdict is, as a fill: came, came in part or otherwise, still open, nobody can tell. */
const verdictFills: Record<VerdictGroup, Fill> = {
  kept: "solid",
  broken: "solid",
  mixed: "hatched",
  open: "outlined",
  unknown: "dotted",
  overtaken: "hatched",
};

/** An announcement's line from the day it was said to the day it was settled, the day it was due, and its verdict. */
export function trackShapes(
  { track, verdict }: { track: Track; verdict: Verdict },
  at: Scale,
  { y, h, paint }: Place,
  told: TimelineLine,
  room: { x: number; w: number; size: number | undefined },
  locale: Locale,
): Shape[] {
  const { head, day, mark } = told;
  const { colour } = paint;
  const middle = y + h / 2;
  const [said, last] = [at(track.said), at(track.end)];
  const settled = track.decided !== undefined && track.end === track.decided;
  const part = (sign: string) => ({ name: `${head} ${sign}`, decorative: true });
  const dot = (2 * MARK) / 3;
  return [
    line(
      part("–"),
      { x: said, y: middle, w: last - said, h: 0 },
      solidFill(colour),
      1.75,
      settled ? undefined : "dash",
    ),
    ...(track.due === undefined
      ? []
      : [line(part("|"), { x: at(track.due), y: middle - MARK, w: 0, h: 2 * MARK }, solidFill(ink), 1.5)]),
    bar(part("○"), { x: said - dot / 2, y: middle - dot / 2, w: dot, h: dot }, { fill: "outlined", colour }),
    bar(
      { name: mark.spoken, description: mark.spoken },
      { x: Math.max(last, said + 2 * MARK) - MARK / 2, y: middle - MARK / 2, w: MARK, h: MARK },
      { fill: verdictFills[groupOf(verdict)], colour },
    ),
    textBox(
      locale,
      { name: told.verdict },
      { x: room.x, y, w: room.w, h },
      [
        [
          { text: told.verdict, size: room.size ?? VERDICT_SIZE, bold: true, colour: mark.calm ? muted : ink },
          ...(day ? [{ text: `  ${day}`, size: Math.min(room.size ?? DAY_SIZE, DAY_SIZE), colour: muted }] : []),
        ],
      ],
      { anchor: "ctr" },
    ),
  ];
}
