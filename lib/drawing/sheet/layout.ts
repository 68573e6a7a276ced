import type { Fill } from "@/lib/figures/appearance";
import { wrapEvenly, wrapText } from "@/lib/format/line-break";
import { textWidth } from "@/lib/format/text-width";
import type { Locale } from "@/lib/i18n/locales";
import type { SheetFormat } from "./formats";

/** The words of a sheet. */
export interface SheetText {
  title: string;
  subtitle: string;
  note: string;
  sourceLine: string;
  /** Site and address of the figure's page. */
  link: string;
  legend: { fill: Fill; text: string }[];
  /** For screen readers and for programs that list pictures by their text. */
  description: string;
}

export interface TextLine {
  text: string;
  x: number;
  /** Baseline. */
  y: number;
  size: number;
  weight?: number;
  /** Set for a line that ends at its place. */
  anchor?: "end";
  tone: "ink" | "muted";
}

/** Where the words of a sheet go; lines of the foot are relative to the drawing's lower edge. */
export interface SheetLayout {
  head: TextLine[];
  foot: TextLine[];
  legend: { fill: Fill; text: string; x: number; y: number }[];
  /** Room for the drawing; without a height it may be as tall as it likes. */
  body: { x: number; y: number; width: number; height?: number };
  /** Height of everything below the drawing. */
  footHeight: number;
}

const SWATCH = 30;
const GAP = 20;

function placeLegend(entries: SheetText["legend"], width: number, size: number) {
  let x = 0;
  let row = 0;
  const placed = entries.map(({ fill, text }) => {
    const own = SWATCH + textWidth(text, size) + GAP;
    if (x > 0 && x + own - GAP > width) {
      x = 0;
      row += 1;
    }
    const entry = { fill, text, x, row };
    x += own;
    return entry;
  });
  return { placed, rows: entries.length ? row + 1 : 0 };
}

/** Places the words of a sheet around the room left for the drawing. */
export function layoutSheet(text: SheetText, format: SheetFormat, locale: Locale): SheetLayout {
  const { width, height, margin, titleSizes, subtitleSize, textSize, parts } = format;
  const inner = width - 2 * margin;
  const leading = textSize * 1.5;
  let y = margin;
  const head: TextLine[] = [];
  const titleIn = (size: number) => wrapEvenly(text.title, inner, size, locale, "bold");
  const fitting = titleSizes.find(({ size, lines }) => titleIn(size).length <= lines) ?? titleSizes.at(-1);
  const titleSize = fitting?.size ?? subtitleSize;
  for (const line of titleIn(titleSize)) {
    head.push({ text: line, x: margin, y: y + titleSize * 0.95, size: titleSize, weight: 700, tone: "ink" });
    y += titleSize * 1.32;
  }
  y += 2;
  for (const line of wrapText(text.subtitle, inner, subtitleSize, locale)) {
    head.push({ text: line, x: margin, y: y + subtitleSize, size: subtitleSize, tone: "muted" });
    y += subtitleSize * 1.5;
  }
  y += 14;

  let below = 16;
  const { placed, rows } = placeLegend(parts.legend ? text.legend : [], inner, textSize);
  const legend = placed.map((entry) => ({
    fill: entry.fill,
    text: entry.text,
    x: margin + entry.x,
    y: below + entry.row * leading + leading / 2,
  }));
  if (rows > 0) below += rows * leading + 6;
  const foot: TextLine[] = [];
  const write = (line: string, end = false) => {
    const place = end ? { x: width - margin, anchor: "end" as const } : { x: margin };
    foot.push({ text: line, ...place, y: below + textSize, size: textSize, tone: "muted" });
    below += leading;
  };
  if (parts.note) for (const line of wrapText(text.note, inner, textSize, locale)) write(line);
  const sourceLines = wrapText(text.sourceLine, inner, textSize, locale);
  for (const line of sourceLines) write(line);
  const linkLines = wrapText(text.link, inner, textSize, locale);
  const beside = textWidth(sourceLines.at(-1) ?? "", textSize) + GAP + textWidth(text.link, textSize) <= inner;
  if (beside) below -= leading;
  for (const line of linkLines) write(line, true);
  const footHeight = below + margin - leading + textSize * 1.2;
  return {
    head,
    foot,
    legend,
    footHeight,
    body: { x: margin, y, width: inner, ...(height ? { height: height - y - footHeight } : {}) },
  };
}
