import type PptxGenJS from "pptxgenjs";
import type { FigureContext } from "@/lib/figures/context";
import { rowText } from "@/lib/figures/row-text";
import { formatMonthTick } from "@/lib/format/date";
import type { TimelineSeries } from "@/lib/series/timeline";
import type { Box } from "./draw-chart";
import { paintName } from "./finish";
import { fonts, grid, ink, muted, paintOf } from "./style";

const LABEL_WIDTH = 5;
const AXIS = 0.4;
const BAR = 0.2;
/** A bar no reader could see is drawn as wide as this. */
const LEAST = 0.14;

/** First days of the quarters that enclose a time span, UTC milliseconds. */
function quarters(from: number, to: number): number[] {
  const first = new Date(from);
  const ticks: number[] = [];
  for (let quarter = Math.floor(first.getUTCMonth() / 3); ; quarter += 1) {
    const tick = Date.UTC(first.getUTCFullYear(), quarter * 3, 1);
    ticks.push(tick);
    if (tick >= to) return ticks;
  }
}

/** Puts a timeline on a slide as native shapes: one labelled bar an event, as wide as its date is vague. */
export function drawTimeline(slide: PptxGenJS.Slide, series: TimelineSeries, box: Box, context: FigureContext) {
  const { dataset, locale, t } = context;
  const fontFace = fonts[locale];
  const spans = series.rows.map(({ extent }) => extent ?? { lower: 0, upper: 0 });
  const ticks = quarters(Math.min(...spans.map(({ lower }) => lower)), Math.max(...spans.map(({ upper }) => upper)));
  const [from, to] = [ticks[0] as number, ticks.at(-1) as number];
  const left = box.x + LABEL_WIDTH;
  const width = box.w - LABEL_WIDTH - 0.3;
  const at = (time: number) => left + ((time - from) / (to - from)) * width;
  const top = box.y + 0.28;
  const bottom = box.y + box.h - AXIS;
  const rowHeight = (bottom - top) / series.rows.length;
  const line = (x: number, colour: string, dashType?: "dash") =>
    slide.addShape("line", {
      x,
      y: top,
      w: 0,
      h: bottom - top,
      line: { color: colour, width: 0.75, ...(dashType ? { dashType } : {}) },
    });
  for (const tick of ticks) {
    line(at(tick), grid);
    slide.addText(formatMonthTick(tick, locale), {
      x: at(tick) - 0.6,
      y: bottom,
      w: 1.2,
      h: AXIS,
      align: "center",
      fontFace,
      fontSize: 10,
      color: muted,
    });
  }
  line(at(series.now), muted, "dash");
  slide.addText(t("chart.publication"), {
    x: at(series.now) - 1,
    y: box.y - 0.02,
    w: 2,
    h: 0.3,
    align: "center",
    fontFace,
    fontSize: 10,
    color: muted,
  });
  series.rows.forEach((row, index) => {
    const text = rowText(row, context);
    const y = top + index * rowHeight;
    slide.addText(
      [
        { text: text.asOf, options: { bold: true, color: ink, fontSize: 12, breakLine: true } },
        { text: text.label, options: { color: ink, fontSize: 10.5 } },
      ],
      { x: box.x, y, w: LABEL_WIDTH - 0.15, h: rowHeight, fontFace, valign: "middle", margin: 0, fit: "shrink" },
    );
    const { lower, upper } = spans[index] as { lower: number; upper: number };
    const w = Math.max(at(upper) - at(lower), LEAST);
    const x = (at(lower) + at(upper)) / 2 - w / 2;
    const paint = paintOf(row, dataset);
    slide.addShape("rect", {
      x,
      y: y + rowHeight / 2 - BAR / 2,
      w,
      h: BAR,
      fill: { color: paint.colour },
      line: { color: paint.colour, width: 1 },
      objectName: paintName(text.label, paint),
    });
    const after = x + w + 0.08;
    const room = box.x + box.w - after;
    const statusWidth = 1.5;
    slide.addText(text.status, {
      x: room > statusWidth ? after : x - statusWidth - 0.08,
      y,
      w: statusWidth,
      h: rowHeight,
      align: room > statusWidth ? "left" : "right",
      fontFace,
      fontSize: 10,
      color: muted,
      margin: 0,
      valign: "middle",
    });
  });
}
