import { roomyTicks, type Scale } from "@/lib/drawing/scale";
import type { AxisSpec, ChartSpec } from "@/lib/drawing/spec";
import type { Locale } from "@/lib/i18n/locales";
import { line, type Shape, textBox } from "../shapes";
import { type Box, gridFill, muted, POINTS_PER_INCH, solidFill } from "../style";
import { ABOVE, AXIS } from "./columns";
import { small } from "./marks";

const TICK_WIDTH = 1.2;
const REFERENCE_WIDTH = 2;
/** The word above our own layouts' lines reaches a little into the room above them. */
const OWN_ABOVE = ABOVE + 0.02;

/**
 * The ticks of a timeline, and the line of its day where a page shows that.
 * @param plot where lines have their marks, inches
 * @param room what moves a text of a width into it, and whether it is a template's
 */
export function axisShapes(
  axis: AxisSpec,
  reference: ChartSpec["reference"],
  plot: Box,
  at: Scale,
  room: { within: (x: number, width: number) => number; isFitted: boolean },
  locale: Locale,
): Shape[] {
  const upright = (value: number): Box => ({ x: at(value), y: plot.y, w: 0, h: plot.h });
  const word = (text: string, value: number, y: number, w: number, h: number) =>
    textBox(locale, { name: text }, { x: room.within(at(value) - w / 2, w), y, w, h }, [[{ text, ...small }]], {
      anchor: "ctr",
      align: "ctr",
    });
  const ticks = roomyTicks(axis, plot.w * POINTS_PER_INCH, small.size).flatMap(({ value, text }) => [
    line({ name: `${text} |`, decorative: true }, upright(value), gridFill, 0.75),
    word(text, value, plot.y + plot.h, TICK_WIDTH, AXIS),
  ]);
  const [from, to] = axis.domain;
  if (!reference || reference.at < from || reference.at > to) return ticks;
  const above = room.isFitted ? ABOVE : OWN_ABOVE;
  return [
    ...ticks,
    line({ name: reference.text, decorative: true }, upright(reference.at), solidFill(muted), 0.75, "dash"),
    word(reference.text, reference.at, plot.y - above, REFERENCE_WIDTH, above),
  ];
}
