import type { Outcome } from "@/lib/dataset";
import { groupOf, type VerdictGroup } from "@/lib/dataset/verdicts";
import type { Fill } from "@/lib/figures/appearance";
import type { FigureContext } from "@/lib/figures/context";
import type { TimelinePanel } from "@/lib/figures/panel";
import { type RowText, rowText } from "@/lib/figures/row-text";
import { formatEdtf, formatMonthTick } from "@/lib/format/date";
import { wrapText } from "@/lib/format/line-break";
import { punctuation } from "@/lib/format/punctuation";
import { textWidth } from "@/lib/format/text-width";
import type { Locale } from "@/lib/i18n/locales";
import { quartersOf } from "@/lib/series/events";
import type { Track } from "@/lib/series/outcomes";
import type { Row } from "@/lib/series/row";
import { heightOf, LEAST_TYPE, type Room } from "./room";
import { bar, group, line, type Naming, type Shape, textBox } from "./shapes";
import {
  type Box,
  gridFill,
  ink,
  LEADING,
  muted,
  type Paint,
  POINTS_PER_INCH,
  paintOf,
  solidFill,
  type ThemeColour,
} from "./style";
import type { Run } from "./text";

const LABEL_WIDTH = 5;
/** Many events leave words more room than bars. */
const DENSE_LABEL_WIDTH = 6.2;
/** From so many rows on, date and words share a line. */
const MANY_ROWS = 12;
const AXIS = 0.4;
const BAR = 0.2;
const STATUS_WIDTH = 1.5;
/** Room of the verdict at the end of an announcement's line. */
const VERDICT_WIDTH = 2.2;
const MARK = 0.15;
/** A bar no reader could see is drawn as wide as this. */
const LEAST = 0.14;
/** Least distance between two dates of the axis. */
const TICK_DISTANCE = 0.6;
/** The same in any font. */
const WIDE_TICK_DISTANCE = 0.9;
const sizes = [10.5, 10, 9.5, 9, 8.5, 8];
/** Above the lines, for the day the source appeared. */
const ABOVE = 0.28;
/** Between marks and verdicts, or the end of the room. */
const BETWEEN = 0.3;
/** Between words and marks. */
const BESIDE = 0.08;
const AFTER_LABEL = 0.15;
/** Words and verdicts take no more of a narrow room than this. */
const LABEL_SHARE = 0.45;
const VERDICT_SHARE = 0.2;
/** A line is at least as high as its marks. */
const LEAST_ROW = 0.26;
/** Type of lines and least lines a page should hold before they are set smaller. */
const GOOD_TYPE = 9;
const FEW_ROWS = 4;

const small = { size: 10, colour: muted } as const;

/** Quarters, or half years or years where quarters stand too close. @param width inches */
function ticksOf(quarters: number[], width: number, distance: number): number[] {
  const steps = [1, 2, 4, 8, 20, 40];
  const every = steps.find((n) => (width / quarters.length) * n >= distance) ?? (steps.at(-1) as number);
  const first = quarters.findIndex((tick) => new Date(tick).getUTCMonth() % Math.min(3 * every, 12) === 0);
  return every === 1 ? quarters : quarters.filter((_, place) => (place - first) % every === 0);
}

/** The largest type in which each of some texts has room. */
function sizeThatFits(texts: string[], box: { w: number; h: number }, locale: Locale): number {
  const fits = (size: number) =>
    texts.every(
      (text) =>
        wrapText(text, box.w * POINTS_PER_INCH, size, locale, "bold").length * size * LEADING <=
        box.h * POINTS_PER_INCH,
    );
  return sizes.find(fits) ?? (sizes.at(-1) as number);
}

/** The same in the room of a reader's template. */
const sizeInAnyFont = (texts: string[], box: { w: number; h: number }, locale: Locale): number =>
  sizes.find((size) => texts.every((text) => heightOf([text], box.w, size, locale, "bold") <= box.h + 1e-6)) ??
  LEAST_TYPE;

/** Widths of words and verdicts; in the room of a reader's template they share what there is. */
function columnsOf(panel: TimelinePanel, width: number, isFitted: boolean) {
  const isTracks = panel.rows.some(({ track }) => track);
  const isDense = isFitted || panel.dense || panel.rows.length >= MANY_ROWS;
  const label = isDense || isTracks ? DENSE_LABEL_WIDTH : LABEL_WIDTH;
  const verdict = isTracks ? VERDICT_WIDTH : 0;
  return isFitted
    ? { isDense, label: Math.min(label, width * LABEL_SHARE), verdict: Math.min(verdict, width * VERDICT_SHARE) }
    : { isDense, label, verdict };
}

/** An event is told by its date, an announcement by its name, with what it was: planned, due then, or claimed. */
const inOrder = ({ track }: Row, { asOf, label, status }: RowText, locale: Locale) =>
  track ? [label, [asOf, status].filter(Boolean).join(punctuation[locale].list)] : [asOf, label];

/** Whose announcement it is: a slide has no headings between lines. */
const groupOfRow = ({ track, group }: Row, locale: Locale) => (track ? (group?.[locale] ?? "") : "");

/** A verdict, and the day it was reached where the line ends with it. */
function verdictOf({ track, outcome }: Row, { locale, t }: FigureContext): { name: string; day: string } {
  if (!track || !outcome) return { name: "", day: "" };
  const settled = track.decided !== undefined && track.end === track.decided;
  return {
    name: t(`vocabulary.verdict.${outcome.verdict}`),
    day: settled && outcome.decided ? formatEdtf(outcome.decided, locale) : "",
  };
}

/** How many lines of a timeline a room holds, whatever font they are set in. */
export function rowsInRoom(panel: TimelinePanel, room: Room, context: FigureContext): number {
  const { locale } = context;
  const { label, verdict } = columnsOf(panel, room.w, true);
  const high = room.h - ABOVE - AXIS;
  const mostAt = (size: number) => {
    const heights = panel.rows.map((row) => {
      const text = rowText(row, context);
      const words = [groupOfRow(row, locale), ...inOrder(row, text, locale), row.track ? "" : text.status];
      const { name, day } = verdictOf(row, context);
      return Math.max(
        LEAST_ROW,
        heightOf([words.filter(Boolean).join("  ")], label - AFTER_LABEL, size, locale, "bold"),
        name ? heightOf([[name, day].filter(Boolean).join("  ")], verdict, size, locale, "bold") : 0,
      );
    });
    return Math.max(1, Math.floor(high / Math.max(...heights)));
  };
  const good = mostAt(GOOD_TYPE);
  return good >= FEW_ROWS ? good : mostAt(LEAST_TYPE);
}

/**
 * A timeline as native shapes that move as one: one labelled bar an event, as wide as its date is vague.
 * @param isFitted whether it stands in the room of a reader's template, whose fonts nobody knows
 */
export function timelineShapes(
  panel: TimelinePanel,
  box: Box,
  naming: Naming,
  context: FigureContext,
  isFitted = false,
): Shape {
  const { dataset, locale } = context;
  const publication = panel.reference.label[locale];
  const spans = panel.rows.map(({ extent }) => extent ?? { lower: 0, upper: 0 });
  const { isDense, label: labelWidth, verdict: verdictWidth } = columnsOf(panel, box.w, isFitted);
  const left = box.x + labelWidth;
  const width = box.w - labelWidth - BETWEEN - verdictWidth;
  const first = Math.min(...spans.map(({ lower }) => lower));
  // One day at the beginning of a quarter still spans one.
  const quarters = quartersOf({ lower: first, upper: Math.max(first + 1, ...spans.map(({ upper }) => upper)) });
  const [from, to] = [quarters[0] as number, quarters.at(-1) as number];
  const at = (time: number) => left + ((time - from) / (to - from)) * width;
  const within = (x: number, w: number) =>
    isFitted ? Math.min(Math.max(x, box.x), Math.max(box.x, box.x + box.w - w)) : x;
  const top = box.y + ABOVE;
  const bottom = box.y + box.h - AXIS;
  const rowHeight = (bottom - top) / panel.rows.length;
  const upright = (x: number): Box => ({ x, y: top, w: 0, h: bottom - top });
  const axis = ticksOf(quarters, width, isFitted ? WIDE_TICK_DISTANCE : TICK_DISTANCE).flatMap((tick): Shape[] => {
    const month = formatMonthTick(tick, locale);
    return [
      line({ name: `${month} |`, decorative: true }, upright(at(tick)), gridFill, 0.75),
      textBox(
        locale,
        { name: month },
        { x: within(at(tick) - 0.6, 1.2), y: bottom, w: 1.2, h: AXIS },
        [[{ text: month, ...small }]],
        { anchor: "ctr", align: "ctr" },
      ),
    ];
  });
  const isInSight = panel.reference.at >= from && panel.reference.at <= to;
  const now = (): Shape[] => [
    line({ name: publication, decorative: true }, upright(at(panel.reference.at)), solidFill(muted), 0.75, "dash"),
    textBox(
      locale,
      { name: publication },
      { x: within(at(panel.reference.at) - 1, 2), y: box.y - (isFitted ? 0 : 0.02), w: 2, h: isFitted ? ABOVE : 0.3 },
      [[{ text: publication, ...small }]],
      { anchor: "ctr", align: "ctr" },
    ),
  ];
  const labelBox = { w: labelWidth - AFTER_LABEL, h: rowHeight };
  const texts = panel.rows.map((row) => rowText(row, context));
  const placeOf = (index: number): Place => ({
    at,
    y: top + index * rowHeight,
    middle: top + (index + 0.5) * rowHeight,
    rowHeight,
    end: panel.rows[index]?.track ? left + width : box.x + box.w,
  });
  const barsOf = panel.rows.map((_, index) =>
    eventBar(spans[index] as { lower: number; upper: number }, placeOf(index), left, isFitted ? texts : undefined),
  );
  // Where a status has no room beside its bar, all stand with the words.
  const isStatusInLabel = isFitted && barsOf.some(({ beside }) => beside === undefined);
  const wordsOf = (row: Row, index: number) => [
    ...inOrder(row, texts[index] as RowText, locale),
    ...(isStatusInLabel && !row.track ? [(texts[index] as RowText).status] : []),
  ];
  const lines = () =>
    panel.rows.map((row, index) => [groupOfRow(row, locale), ...wordsOf(row, index)].filter(Boolean).join("  "));
  const verdicts = () =>
    panel.rows.map((row) => Object.values(verdictOf(row, context)).filter(Boolean).join("  ")).filter(Boolean);
  const verdictSize = isFitted ? sizeInAnyFont(verdicts(), { w: verdictWidth, h: rowHeight }, locale) : undefined;
  const denseSize = isFitted
    ? sizeInAnyFont(lines(), labelBox, locale)
    : isDense
      ? sizeThatFits(lines(), labelBox, locale)
      : undefined;
  const labelOf = (row: Row, index: number, text: RowText, paint: Paint): Run[][] => {
    const colour = row.calm ? muted : ink;
    if (denseSize === undefined) {
      const { asOf, label } = text;
      return [[{ text: asOf, size: 12, bold: true, colour }], [{ text: label, size: 10.5, colour }]];
    }
    const [first, ...others] = wordsOf(row, index);
    const rest = row.track ? muted : colour;
    const whose = groupOfRow(row, locale);
    const owner = row.calm ? muted : paint.colour;
    return [
      [
        ...(whose ? [{ text: `${whose}  `, size: denseSize, bold: true, colour: owner }] : []),
        { text: `${first}  `, size: denseSize, bold: true, colour },
        { text: others.filter(Boolean).join("  "), size: denseSize, colour: rest },
      ],
    ];
  };
  const rows = panel.rows.flatMap((row, index): Shape[] => {
    const text = texts[index] as RowText;
    const place = placeOf(index);
    const paint = paintOf(row, dataset);
    const words = labelOf(row, index, text, paint);
    const label = textBox(locale, { name: text.label }, { x: box.x, y: place.y, ...labelBox }, words, {
      anchor: "ctr",
      shrink: true,
    });
    const verdict = { w: verdictWidth, size: verdictSize };
    const marks =
      row.track && row.outcome
        ? trackShapes(row.track, row, { ...place, colour: paint.colour }, text, verdict, context)
        : eventShapes(barsOf[index] as EventBar, { ...place, paint }, text, locale, isStatusInLabel);
    return [label, ...marks];
  });
  return group(naming, box, [...axis, ...(isInSight ? now() : []), ...rows]);
}

interface Place {
  at: (time: number) => number;
  y: number;
  middle: number;
  rowHeight: number;
  /** Where the room for marks ends, inches. */
  end: number;
}

/** A bar as wide as a date is vague, and where its status stands. */
interface EventBar {
  x: number;
  w: number;
  /** Absent where there is no room on either side. */
  beside: { x: number; w: number; isBefore: boolean } | undefined;
}

/** @param texts of all bars, where statuses must not leave the room for marks */
function eventBar(
  { lower, upper }: { lower: number; upper: number },
  { at, end }: Place,
  left: number,
  texts?: RowText[],
): EventBar {
  const w = Math.max(at(upper) - at(lower), LEAST);
  const x = (at(lower) + at(upper)) / 2 - w / 2;
  const after = x + w + BESIDE;
  const status = texts
    ? Math.max(...texts.map((text) => textWidth(text.status, small.size))) / POINTS_PER_INCH + BESIDE
    : STATUS_WIDTH;
  const isBefore = end - after <= status;
  const before = x - status - BESIDE;
  return {
    x,
    w,
    beside: texts && isBefore && before < left ? undefined : { x: isBefore ? before : after, w: status, isBefore },
  };
}

function eventShapes(
  { x, w, beside }: EventBar,
  { y, middle, rowHeight, paint }: Place & { paint: Paint },
  text: RowText,
  locale: Locale,
  isStatusInLabel: boolean,
): Shape[] {
  return [
    bar({ name: text.spoken, description: text.spoken }, { x, y: middle - BAR / 2, w, h: BAR }, paint),
    ...(beside && !isStatusInLabel
      ? [
          textBox(
            locale,
            { name: text.status },
            { x: beside.x, y, w: beside.w, h: rowHeight },
            [[{ text: text.status, ...small }]],
            { anchor: "ctr", ...(beside.isBefore ? { align: "r" as const } : {}) },
          ),
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
function trackShapes(
  track: Track,
  row: Row,
  { at, y, middle, rowHeight, end, colour }: Place & { colour: ThemeColour },
  text: RowText,
  room: { w: number; size: number | undefined },
  context: FigureContext,
): Shape[] {
  const { locale } = context;
  const [said, last] = [at(track.said), at(track.end)];
  const settled = track.decided !== undefined && track.end === track.decided;
  const ofColour = solidFill(colour);
  const { name, day } = verdictOf(row, context);
  const x = Math.max(last, said + 2 * MARK) - MARK / 2;
  return [
    line(
      { name: `${text.label} –`, decorative: true },
      { x: said, y: middle, w: last - said, h: 0 },
      ofColour,
      1.75,
      settled ? undefined : "dash",
    ),
    ...(track.due === undefined
      ? []
      : [
          line(
            { name: `${text.label} |`, decorative: true },
            { x: at(track.due), y: middle - MARK, w: 0, h: 2 * MARK },
            solidFill(ink),
            1.5,
          ),
        ]),
    bar(
      { name: `${text.label} ○`, decorative: true },
      { x: said - MARK / 3, y: middle - MARK / 3, w: (2 * MARK) / 3, h: (2 * MARK) / 3 },
      { fill: "outlined", colour },
    ),
    bar(
      { name: text.spoken, description: text.spoken },
      { x, y: middle - MARK / 2, w: MARK, h: MARK },
      { fill: verdictFills[groupOf((row.outcome as Outcome).verdict)], colour },
    ),
    textBox(
      locale,
      { name },
      { x: end + BETWEEN, y, w: room.w, h: rowHeight },
      [
        [
          { text: name, size: room.size ?? 10.5, bold: true, colour: colour === "calm" ? muted : ink },
          ...(day ? [{ text: `  ${day}`, size: Math.min(room.size ?? 9, 9), colour: muted }] : []),
        ],
      ],
      { anchor: "ctr" },
    ),
  ];
}
