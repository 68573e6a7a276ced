import type { Context } from "@/lib/context/context";
import { scaleBetween } from "@/lib/drawing/scale";
import type { AxisSpec } from "@/lib/drawing/spec";
import type { TimelinePanel } from "@/lib/figures/panel";
import { textWidth } from "@/lib/format/text-width";
import { group, type Naming, type Shape, textBox } from "../shapes";
import { type Box, colourOf, ink, muted, POINTS_PER_INCH, type ThemeColour } from "../style";
import type { Run } from "../text";
import { axisShapes } from "./axis";
import { ABOVE, AFTER_LABEL, AXIS, columnsOf, sizeOf } from "./columns";
import { inOne, type TimelineLine, timelineLines, timelineSpec } from "./lines";
import { BESIDE, eventBar, eventShapes, small, trackShapes } from "./marks";

const STATUS_WIDTH = 1.5;
/** Between marks and verdicts, or the end of the room. */
const BETWEEN = 0.3;

/** The words of a line: one below the other, or, set in one size, after one another. */
function runsOf(
  { mark, whose, head }: TimelineLine,
  label: string,
  owner: ThemeColour,
  size: number | undefined,
): Run[][] {
  const colour = mark.calm ? muted : ink;
  if (size === undefined) {
    return [[{ text: head, size: 12, bold: true, colour }], [{ text: label, size: 10.5, colour }]];
  }
  return [
    [
      ...(whose ? [{ text: `${whose}  `, size, bold: true, colour: mark.calm ? muted : owner }] : []),
      { text: `${head}  `, size, bold: true, colour },
      { text: label, size, colour: mark.track ? muted : colour },
    ],
  ];
}

/**
 * A timeline as native shapes that move as one: one labelled bar an event, as wide as its date is vague.
 * @param isFitted whether it stands in the room of a reader's template, whose fonts nobody knows
 */
export function timelineShapes(
  panel: TimelinePanel,
  box: Box,
  naming: Naming,
  context: Context,
  isFitted = false,
): Shape {
  const { dataset, locale } = context;
  const spec = timelineSpec(panel, context);
  const [axis]: AxisSpec[] = spec.axes;
  const lines = timelineLines(spec);
  const columns = columnsOf(lines, spec.dense ?? false, box.w, isFitted);
  const plot: Box = {
    x: box.x + columns.label,
    y: box.y + ABOVE,
    w: box.w - columns.label - BETWEEN - columns.verdict,
    h: box.h - ABOVE - AXIS,
  };
  const end = box.x + box.w;
  const at = scaleBetween(axis, plot.x, plot.x + plot.w);
  const within = (x: number, w: number) => (isFitted ? Math.min(Math.max(x, box.x), Math.max(box.x, end - w)) : x);
  const h = plot.h / lines.length;
  const widest = () => Math.max(...lines.map(({ status }) => textWidth(status, small.size))) / POINTS_PER_INCH + BESIDE;
  const room = isFitted
    ? { from: plot.x, to: end, status: widest() }
    : { from: Number.NEGATIVE_INFINITY, to: end, status: STATUS_WIDTH };
  const bars = lines.map(({ mark }) => (mark.extent && !mark.track ? eventBar(mark.extent, at, room) : undefined));
  // Where a status has no room beside its bar, all stand with the words.
  const isStatusInLabel = bars.some((bar) => bar && !bar.beside);
  const labelBox = { w: columns.label - AFTER_LABEL, h };
  const labels = lines.map(({ label, status }) => inOne(label, isStatusInLabel ? status : ""));
  const words = lines.map(({ whose, head }, index) => inOne(whose, head, labels[index] ?? ""));
  const labelSize = columns.isDense ? sizeOf(words, labelBox, locale, isFitted) : undefined;
  const verdicts = lines.map(({ verdict, day }) => inOne(verdict, day)).filter(Boolean);
  const verdict = {
    x: plot.x + plot.w + BETWEEN,
    w: columns.verdict,
    size: isFitted ? sizeOf(verdicts, { w: columns.verdict, h }, locale, isFitted) : undefined,
  };
  const rows = lines.flatMap((line, index): Shape[] => {
    const { mark } = line;
    const place = { y: plot.y + index * h, h, paint: { fill: mark.fill, colour: colourOf(mark, dataset) } };
    const bar = bars[index];
    const label = textBox(
      locale,
      { name: mark.track ? line.head : line.label },
      { x: box.x, y: place.y, ...labelBox },
      runsOf(line, labels[index] ?? "", place.paint.colour, labelSize),
      { anchor: "ctr", shrink: true },
    );
    if (bar) {
      const shown = isStatusInLabel ? { ...bar, beside: undefined } : bar;
      return [label, ...eventShapes(shown, place, line, locale)];
    }
    if (!mark.track || !mark.verdict) return [label];
    return [label, ...trackShapes({ track: mark.track, verdict: mark.verdict }, at, place, line, verdict, locale)];
  });
  return group(naming, box, [...axisShapes(axis, spec.reference, plot, at, { within, isFitted }, locale), ...rows]);
}
