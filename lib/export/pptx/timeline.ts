import type { FigureContext } from "@/lib/figures/context";
import type { TimelinePanel } from "@/lib/figures/panel";
import { rowText } from "@/lib/figures/row-text";
import { formatMonthTick } from "@/lib/format/date";
import { quartersOf } from "@/lib/series/events";
import { bar, group, line, type Naming, type Shape, textBox } from "./shapes";
import { type Box, gridFill, ink, muted, paintOf, solidFill } from "./style";

const LABEL_WIDTH = 5;
const AXIS = 0.4;
const BAR = 0.2;
const STATUS_WIDTH = 1.5;
/** A bar no reader could see is drawn as wide as this. */
const LEAST = 0.14;

/** A timeline as native shapes that move as one: one labelled bar an event, as wide as its date is vague. */
export function timelineShapes(panel: TimelinePanel, box: Box, naming: Naming, context: FigureContext): Shape {
  const { dataset, locale } = context;
  const publication = panel.reference.label[locale];
  const spans = panel.rows.map(({ extent }) => extent ?? { lower: 0, upper: 0 });
  const ticks = quartersOf({
    lower: Math.min(...spans.map(({ lower }) => lower)),
    upper: Math.max(...spans.map(({ upper }) => upper)),
  });
  const [from, to] = [ticks[0] as number, ticks.at(-1) as number];
  const left = box.x + LABEL_WIDTH;
  const width = box.w - LABEL_WIDTH - 0.3;
  const at = (time: number) => left + ((time - from) / (to - from)) * width;
  const top = box.y + 0.28;
  const bottom = box.y + box.h - AXIS;
  const rowHeight = (bottom - top) / panel.rows.length;
  const small = { size: 10, colour: muted } as const;
  const upright = (x: number): Box => ({ x, y: top, w: 0, h: bottom - top });
  const axis = ticks.flatMap((tick): Shape[] => {
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
  const now = [
    line({ name: publication, decorative: true }, upright(at(panel.reference.at)), solidFill(muted), 0.75, "dash"),
    textBox(
      locale,
      { name: publication },
      { x: at(panel.reference.at) - 1, y: box.y - 0.02, w: 2, h: 0.3 },
      [[{ text: publication, ...small }]],
      { anchor: "ctr", align: "ctr" },
    ),
  ];
  const events = panel.rows.flatMap((row, index): Shape[] => {
    const text = rowText(row, context);
    const y = top + index * rowHeight;
    const { lower, upper } = spans[index] as { lower: number; upper: number };
    const w = Math.max(at(upper) - at(lower), LEAST);
    const x = (at(lower) + at(upper)) / 2 - w / 2;
    const after = x + w + 0.08;
    const beside = box.x + box.w - after > STATUS_WIDTH;
    return [
      textBox(
        locale,
        { name: text.label },
        { x: box.x, y, w: LABEL_WIDTH - 0.15, h: rowHeight },
        [[{ text: text.asOf, size: 12, bold: true, colour: ink }], [{ text: text.label, size: 10.5, colour: ink }]],
        { anchor: "ctr", shrink: true },
      ),
      bar(
        { name: text.spoken, description: text.spoken },
        { x, y: y + rowHeight / 2 - BAR / 2, w, h: BAR },
        paintOf(row, dataset),
      ),
      textBox(
        locale,
        { name: text.status },
        { x: beside ? after : x - STATUS_WIDTH - 0.08, y, w: STATUS_WIDTH, h: rowHeight },
        [[{ text: text.status, ...small }]],
        { anchor: "ctr", ...(beside ? {} : { align: "r" as const }) },
      ),
    ];
  });
  return group(naming, box, [...axis, ...now, ...events]);
}
