import type { Context } from "@/lib/context/context";
import { rowText } from "@/lib/figures/row-text";
import { wrapText } from "@/lib/format/line-break";
import { textWidth } from "@/lib/format/text-width";
import type { Locale } from "@/lib/i18n/locales";
import type { MatrixSeries } from "@/lib/series/matrix";
import type { Row } from "@/lib/series/row";

const LARGEST = 14;
/** Below this size the status lines make room for larger type. */
const READABLE = 11.5;
const SMALLEST = 7.5;
/** Size of a matrix as tall as it likes. */
const USUAL = 12.5;
/** Width of a status mark before a text, and before a status in words, em. */
const BULLET = 1.8;
const STATUS_INDENT = 1.7;
const GUTTER = 14;
/** Rows a status line takes. */
const STATUS_ROWS = 1.15;

/** A statement in its cell; all places are px from the top left of the matrix, texts by their baseline. */
export interface PlacedStatement {
  row: Row;
  lines: string[];
  x: number;
  y: number;
  /** Baseline of the text its status mark stands beside. */
  markY: number;
  /** Status and place in the source, broken to the column; empty where the mark alone shows it. */
  status: { text: string; x: number; y: number }[];
}

export interface PlacedMatrixLine {
  id: string;
  top: number;
  /** Of its first line of text. */
  baseline: number;
  head: string[];
  cells: { carrier: string; x: number; statements: PlacedStatement[] }[];
}

/** Where everything of a matrix on a sheet stands. */
export interface MatrixLayout {
  series: MatrixSeries;
  size: number;
  leading: number;
  lines: PlacedMatrixLine[];
  /** Lines left to the figure's page because the sheet is too small for them. */
  left: number;
  height: number;
}

/** Width of the column of heads; names of things take a line where they can, names of questions break. */
function headWidthOf({ plain, lines }: MatrixSeries, size: number, width: number, locale: Locale): number {
  if (!plain) return Math.min(width * 0.17, size * 9);
  const widest = Math.max(0, ...lines.map(({ label }) => textWidth(label[locale], size, "bold")));
  return Math.min(width * 0.22, widest + GUTTER);
}

/** @param compact whether statuses are shown by their marks alone, before the texts */
function layoutAt(size: number, series: MatrixSeries, width: number, context: Context, compact: boolean): MatrixLayout {
  const { locale } = context;
  const { plain = false, columns } = series;
  const headWidth = headWidthOf(series, size, width, locale);
  const columnWidth = (width - headWidth) / columns.length;
  const leading = size * 1.4;
  const indent = compact && !plain ? size * BULLET : 0;
  const isBare = compact || plain;
  let top = size * 2.2;
  const lines = series.lines.map((line): PlacedMatrixLine => {
    const own = top;
    const baselineOf = (row: number) => own + row * leading - size * 0.2;
    const head = wrapText(line.label[locale], headWidth - GUTTER, size, locale, "bold");
    let rows = Math.max(head.length, 1);
    const cells = columns.map((carrier, column) => {
      const x = headWidth + column * columnWidth;
      let taken = 0;
      const statements = (line.cells[carrier] ?? []).map((row): PlacedStatement => {
        const { label, status, paragraphs } = rowText(row, context);
        const words = wrapText(label, columnWidth - GUTTER - indent, size, locale);
        const about = [status, paragraphs].filter(Boolean).join(" · ");
        const statusLines = isBare ? [] : wrapText(about, columnWidth - size * STATUS_INDENT, size * 0.85, locale);
        const first = taken;
        taken = taken + words.length + STATUS_ROWS * statusLines.length;
        const markY = baselineOf(first + (isBare ? 1 : words.length + 1));
        return {
          row,
          lines: words,
          x: x + indent,
          y: baselineOf(first + 1),
          markY,
          status: statusLines.map((text, place) => ({
            text,
            x: x + size * STATUS_INDENT,
            y: markY + place * size * 1.3,
          })),
        };
      });
      rows = Math.max(rows, taken);
      return { carrier, x, statements };
    });
    top += rows * leading + size * 0.8;
    return { id: line.id, top: own, baseline: baselineOf(1), head, cells };
  });
  return { series, size, leading, lines, left: 0, height: top };
}

/**
 * Places a matrix in a width and, if given, a height, in the largest type that fits;
 * what does not fit in the smallest readable one is counted, not squeezed.
 */
export function layoutMatrix(
  series: MatrixSeries,
  width: number,
  height: number | undefined,
  context: Context,
): MatrixLayout {
  if (height === undefined) return layoutAt(USUAL, series, width, context, false);
  for (let size = LARGEST; size >= SMALLEST; size -= 0.5) {
    const layout = layoutAt(size, series, width, context, size < READABLE);
    if (layout.height <= height) return layout;
  }
  const layout = layoutAt(SMALLEST, series, width, context, true);
  const room = height - SMALLEST * 1.8;
  const tall = layout.lines.findIndex((_, place) => (layout.lines[place + 1]?.top ?? layout.height) > room);
  const lines = layout.lines.slice(0, tall);
  return { ...layout, lines, left: layout.lines.length - lines.length, height };
}
