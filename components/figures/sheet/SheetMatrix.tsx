import { lookOf } from "@/lib/drawing/mark-of";
import type { Palette } from "@/lib/drawing/palette";
import { fillOf } from "@/lib/figures/appearance";
import type { FigureContext } from "@/lib/figures/context";
import { isCalmColumn } from "@/lib/figures/highlight";
import { columnName } from "@/lib/figures/matrix-names";
import { rowText } from "@/lib/figures/row-text";
import { wrapText } from "@/lib/format/line-break";
import { textWidth } from "@/lib/format/text-width";
import type { Locale } from "@/lib/i18n/locales";
import type { MatrixSeries } from "@/lib/series/matrix";
import type { Row } from "@/lib/series/row";
import { Span } from "../marks/Span";
import { TextLines } from "../marks/TextLines";

const LARGEST = 14;
/** Below this size the status lines make room for larger type. */
const READABLE = 11.5;
const SMALLEST = 7.5;
/** Width of a status mark before a text, em. */
const BULLET = 1.8;
const GUTTER = 14;

interface Entry {
  row: Row;
  lines: string[];
  /** Status and place in the source, broken to the column. */
  status: string[];
}

interface MatrixLine {
  id: string;
  head: string[];
  cells: { carrier: string; entries: Entry[] }[];
  height: number;
}

interface MatrixLayout {
  series: MatrixSeries;
  size: number;
  headWidth: number;
  columnWidth: number;
  headHeight: number;
  lines: MatrixLine[];
  /** Lines left to the figure's page because the sheet is too small for them. */
  left: number;
  height: number;
  /** Status shown by its mark alone, before the text. */
  compact: boolean;
}

/** Rows a status line takes. */
const STATUS_ROWS = 1.15;

/** Width of the column of heads, px; names of things take a line where they can, names of questions break. */
function headWidthOf({ plain, lines }: MatrixSeries, size: number, width: number, locale: Locale): number {
  if (!plain) return Math.min(width * 0.17, size * 9);
  const widest = Math.max(0, ...lines.map(({ label }) => textWidth(label[locale], size, "bold")));
  return Math.min(width * 0.22, widest + GUTTER);
}

function layoutAt(
  size: number,
  series: MatrixSeries,
  width: number,
  context: FigureContext,
  compact: boolean,
): MatrixLayout {
  const { locale } = context;
  const headWidth = headWidthOf(series, size, width, locale);
  const columnWidth = (width - headWidth) / series.columns.length;
  const leading = size * 1.4;
  const indent = compact && !series.plain ? size * BULLET : 0;
  const statusRows = compact || series.plain ? 0 : STATUS_ROWS;
  const lines = series.lines.map((line): MatrixLine => {
    const head = wrapText(line.label[locale], headWidth - GUTTER, size, locale, "bold");
    const cells = series.columns.map((carrier) => ({
      carrier,
      entries: (line.cells[carrier] ?? []).map((row) => {
        const text = rowText(row, context);
        return {
          row,
          lines: wrapText(text.label, columnWidth - GUTTER - indent, size, locale),
          status: wrapText(
            [text.status, text.paragraphs].filter(Boolean).join(" · "),
            columnWidth - size * 1.7,
            size * 0.85,
            locale,
          ),
        };
      }),
    }));
    const rows = Math.max(
      head.length,
      1,
      ...cells.map(({ entries }) =>
        entries.reduce((sum, { lines: own, status }) => sum + own.length + statusRows * status.length, 0),
      ),
    );
    return { id: line.id, head, cells, height: rows * leading + size * 0.8 };
  });
  const headHeight = size * 2.2;
  const height = headHeight + lines.reduce((sum, line) => sum + line.height, 0);
  return { series, size, headWidth, columnWidth, headHeight, lines, left: 0, height, compact };
}

/**
 * Places a matrix in a width and, if given, a height, in the largest type that fits;
 * what does not fit in the smallest readable one is counted, not squeezed.
 */
export function layoutMatrix(
  series: MatrixSeries,
  width: number,
  height: number | undefined,
  context: FigureContext,
): MatrixLayout {
  if (height === undefined) return layoutAt(12.5, series, width, context, false);
  for (let size = LARGEST; size >= SMALLEST; size -= 0.5) {
    const whole = layoutAt(size, series, width, context, false);
    if (size >= READABLE && whole.height <= height) return whole;
    const compact = layoutAt(size, series, width, context, true);
    if (size < READABLE && compact.height <= height) return compact;
  }
  const layout = layoutAt(SMALLEST, series, width, context, true);
  const room = height - SMALLEST * 1.8;
  const kept: MatrixLine[] = [];
  let used = layout.headHeight;
  for (const line of layout.lines) {
    if (used + line.height > room) break;
    kept.push(line);
    used += line.height;
  }
  return { ...layout, lines: kept, left: layout.lines.length - kept.length, height };
}

/** A matrix of statements as plain SVG text, for files that cannot hold a table. */
export function SheetMatrix(props: { layout: MatrixLayout; width: number; context: FigureContext; palette: Palette }) {
  const { layout, width, context, palette } = props;
  const { t } = context;
  const { series, size, headWidth, columnWidth, headHeight } = layout;
  const { plain = false } = series;
  // Bare words have no status to show.
  const compact = layout.compact || plain;
  const leading = size * 1.4;
  const indent = compact && !plain ? size * BULLET : 0;
  const carriers = layout.lines[0]?.cells.map(({ carrier }) => carrier) ?? [];
  let top = headHeight;
  return (
    <>
      {carriers.map((carrier, index) => (
        <text
          key={carrier}
          x={headWidth + index * columnWidth}
          y={size * 1.2}
          fontSize={size * 1.1}
          fontWeight={700}
          fill={
            isCalmColumn(series, carrier)
              ? palette.muted
              : series.names
                ? palette.ink
                : lookOf(carrier, context, palette).colour
          }
        >
          {columnName(series, carrier, context)}
        </text>
      ))}
      {layout.lines.map((line) => {
        const y = top;
        top += line.height;
        return (
          <g key={line.id}>
            <path d={`M0 ${y - size * 0.5}H${width}`} stroke={palette.grid} strokeWidth={1} />
            <TextLines
              lines={line.head}
              x={0}
              y={y + leading - size * 0.2}
              leading={leading}
              fontSize={size}
              fontWeight={700}
              fill={palette.ink}
            />
            {line.cells.map(({ carrier, entries }, column) => {
              const x = headWidth + column * columnWidth;
              let row = 0;
              if (entries.length === 0) {
                return (
                  <text
                    key={carrier}
                    x={x}
                    y={y + leading - size * 0.2}
                    fontSize={size}
                    fontStyle="italic"
                    fill={palette.muted}
                  >
                    {t("vocabulary.notStated")}
                  </text>
                );
              }
              return entries.map((entry) => {
                const first = row;
                row += entry.lines.length + (compact ? 0 : STATUS_ROWS * entry.status.length);
                const statusY = y + (first + (compact ? 1 : entry.lines.length + 1)) * leading - size * 0.2;
                return (
                  <g key={`${carrier} ${entry.row.id}`}>
                    <TextLines
                      lines={entry.lines}
                      x={x + indent}
                      y={y + (first + 1) * leading - size * 0.2}
                      leading={leading}
                      fontSize={size}
                      fill={entry.row.calm ? palette.calm : palette.ink}
                    />
                    {!plain && (
                      <Span
                        x={x}
                        y={statusY - size * 0.32}
                        width={size * 1.3}
                        height={size * 0.7}
                        fill={fillOf(entry.row.status)}
                        colour={entry.row.calm ? palette.calm : palette.muted}
                        paper={palette.paper}
                      />
                    )}
                    {!compact &&
                      entry.status.map((line, index) => (
                        <text
                          key={line}
                          x={x + size * 1.7}
                          y={statusY + index * size * 1.3}
                          fontSize={size * 0.85}
                          fill={entry.row.calm ? palette.calm : palette.muted}
                        >
                          {line}
                        </text>
                      ))}
                  </g>
                );
              });
            })}
          </g>
        );
      })}
      {layout.left > 0 && (
        <text x={0} y={layout.height - size * 0.4} fontSize={size} fill={palette.muted}>
          {t("export.moreLines", { count: layout.left })}
        </text>
      )}
    </>
  );
}
