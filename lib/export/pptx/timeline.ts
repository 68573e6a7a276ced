import type { Outcome } from "@/lib/dataset";
import { groupOf, type VerdictGroup } from "@/lib/dataset/verdicts";
import type { Fill } from "@/lib/figures/appearance";
import type { FigureContext } from "@/lib/figures/context";
import type { TimelinePanel } from "@/lib/figures/panel";
import { type RowText, rowText } from "@/lib/figures/row-text";
import { formatEdtf, formatMonthTick } from "@/lib/format/date";
import { wrapText } from "@/lib/format/line-break";
import { punctuation } from "@/lib/format/punctuation";
import type { Locale } from "@/lib/i18n/locales";
import { quartersOf } from "@/lib/series/events";
import type { Track } from "@/lib/series/outcomes";
import type { Row } from "@/lib/series/row";
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
const sizes = [10.5, 10, 9.5, 9, 8.5, 8];

const small = { size: 10, colour: muted } as const;

/** Quarters, or half years or years where quarters stand too close. @param width inches */
function ticksOf(quarters: number[], width: number): number[] {
  const every = [1, 2, 4].find((n) => (width / quarters.length) * n >= TICK_DISTANCE) ?? 4;
  const first = quarters.findIndex((tick) => new Date(tick).getUTCMonth() % (3 * every) === 0);
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

/** A timeline as native shapes that move as one: one labelled bar an event, as wide as its date is vague. */
export function timelineShapes(panel: TimelinePanel, box: Box, naming: Naming, context: FigureContext): Shape {
  const { dataset, locale } = context;
  const publication = panel.reference.label[locale];
  const spans = panel.rows.map(({ extent }) => extent ?? { lower: 0, upper: 0 });
  const isTracks = panel.rows.some(({ track }) => track);
  const isDense = panel.dense || panel.rows.length >= MANY_ROWS;
  const labelWidth = isDense || isTracks ? DENSE_LABEL_WIDTH : LABEL_WIDTH;
  const left = box.x + labelWidth;
  const width = box.w - labelWidth - 0.3 - (isTracks ? VERDICT_WIDTH : 0);
  const quarters = quartersOf({
    lower: Math.min(...spans.map(({ lower }) => lower)),
    upper: Math.max(...spans.map(({ upper }) => upper)),
  });
  const [from, to] = [quarters[0] as number, quarters.at(-1) as number];
  const at = (time: number) => left + ((time - from) / (to - from)) * width;
  const top = box.y + 0.28;
  const bottom = box.y + box.h - AXIS;
  const rowHeight = (bottom - top) / panel.rows.length;
  const upright = (x: number): Box => ({ x, y: top, w: 0, h: bottom - top });
  const axis = ticksOf(quarters, width).flatMap((tick): Shape[] => {
    const month = formatMonthTick(tick, locale);
    return [
      line({ name: `${month} |`, decorative: true }, upright(at(tick)), gridFill, 0.75),
      textBox(
        locale,
        { name: month },
        { x: at(tick) - 0.6, y: bottom, w: 1.2, h: AXIS },
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
      { x: at(panel.reference.at) - 1, y: box.y - 0.02, w: 2, h: 0.3 },
      [[{ text: publication, ...small }]],
      { anchor: "ctr", align: "ctr" },
    ),
  ];
  const labelBox = { w: labelWidth - 0.15, h: rowHeight };
  /** An event is told by its date, an announcement by its name, with what it was: planned, due then, or claimed. */
  const inOrder = ({ track }: Row, { asOf, label, status }: RowText) =>
    track ? [label, [asOf, status].filter(Boolean).join(punctuation[locale].list)] : [asOf, label];
  /** Whose announcement it is: a slide has no headings between lines. */
  const groupOfRow = ({ track, group }: Row) => (track ? (group?.[locale] ?? "") : "");
  const lines = () =>
    panel.rows.map((row) => [groupOfRow(row), ...inOrder(row, rowText(row, context))].filter(Boolean).join("  "));
  const denseSize = isDense ? sizeThatFits(lines(), labelBox, locale) : undefined;
  const labelOf = (row: Row, text: RowText, paint: Paint): Run[][] => {
    const colour = row.calm ? muted : ink;
    if (denseSize === undefined) {
      const { asOf, label } = text;
      return [[{ text: asOf, size: 12, bold: true, colour }], [{ text: label, size: 10.5, colour }]];
    }
    const [first, second = ""] = inOrder(row, text);
    const rest = row.track ? muted : colour;
    const whose = groupOfRow(row);
    const owner = row.calm ? muted : paint.colour;
    return [
      [
        ...(whose ? [{ text: `${whose}  `, size: denseSize, bold: true, colour: owner }] : []),
        { text: `${first}  `, size: denseSize, bold: true, colour },
        { text: second, size: denseSize, colour: rest },
      ],
    ];
  };
  const rows = panel.rows.flatMap((row, index): Shape[] => {
    const text = rowText(row, context);
    const y = top + index * rowHeight;
    const middle = y + rowHeight / 2;
    const paint = paintOf(row, dataset);
    const label = textBox(locale, { name: text.label }, { x: box.x, y, ...labelBox }, labelOf(row, text, paint), {
      anchor: "ctr",
      shrink: true,
    });
    const marks =
      row.track && row.outcome
        ? trackShapes(
            row.track,
            row.outcome,
            { at, middle, y, rowHeight, end: left + width, colour: paint.colour },
            text,
            context,
          )
        : eventShapes(
            spans[index] as { lower: number; upper: number },
            { at, middle, y, rowHeight, end: box.x + box.w, paint },
            text,
            locale,
          );
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

/** A bar as wide as a date is vague, its status beside it. */
function eventShapes(
  { lower, upper }: { lower: number; upper: number },
  { at, y, middle, rowHeight, end, paint }: Place & { paint: Paint },
  text: RowText,
  locale: Locale,
): Shape[] {
  const w = Math.max(at(upper) - at(lower), LEAST);
  const x = (at(lower) + at(upper)) / 2 - w / 2;
  const after = x + w + 0.08;
  const beside = end - after > STATUS_WIDTH;
  return [
    bar({ name: text.spoken, description: text.spoken }, { x, y: middle - BAR / 2, w, h: BAR }, paint),
    textBox(
      locale,
      { name: text.status },
      { x: beside ? after : x - STATUS_WIDTH - 0.08, y, w: STATUS_WIDTH, h: rowHeight },
      [[{ text: text.status, ...small }]],
      { anchor: "ctr", ...(beside ? {} : { align: "r" as const }) },
    ),
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
  { verdict, decided }: Outcome,
  { at, y, middle, rowHeight, end, colour }: Place & { colour: ThemeColour },
  text: RowText,
  { locale, t }: FigureContext,
): Shape[] {
  const [said, last] = [at(track.said), at(track.end)];
  const settled = track.decided !== undefined && track.end === track.decided;
  const ofColour = solidFill(colour);
  const name = t(`vocabulary.verdict.${verdict}`);
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
      { fill: verdictFills[groupOf(verdict)], colour },
    ),
    textBox(
      locale,
      { name },
      { x: end + 0.3, y, w: VERDICT_WIDTH, h: rowHeight },
      [
        [
          { text: name, size: 10.5, bold: true, colour: colour === "calm" ? muted : ink },
          ...(settled && decided ? [{ text: `  ${formatEdtf(decided, locale)}`, size: 9, colour: muted }] : []),
        ],
      ],
      { anchor: "ctr" },
    ),
  ];
}
