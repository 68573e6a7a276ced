import type { Context } from "@/lib/context/context";
import { isCalmColumn } from "@/lib/figures/highlight";
import { columnName, headName } from "@/lib/figures/matrix-names";
import { rowText } from "@/lib/figures/row-text";
import { wrapText } from "@/lib/format/line-break";
import { textWidth } from "@/lib/format/text-width";
import { element, textElement } from "@/lib/format/xml";
import type { Locale } from "@/lib/i18n/locales";
import type { MatrixSeries } from "@/lib/series/matrix";
import { type Box, carrierColour, emu, gridFill, ink, LEADING, muted, POINTS_PER_INCH } from "./style";
import { type Run, textBody } from "./text";

export const HEAD_WIDTH = 1.5;
/** Lines from which type and spacing get smaller. */
const MANY_LINES = 6;
/** Lines end before the room does, by this share of one in all. */
const RAGGED = 0.1;
/** Below a table is a little air. */
const SLACK = 1.04;
/** Texts are measured in Noto, which is this much wider than the font slides name. */
const WIDER: Record<Locale, number> = { ja: 1, en: 1.07 };

/** How a table is set: type of statements and of what is said about them, points; space above a line and right of it, inches. */
export interface Setting {
  size: number;
  small: number;
  top: number;
  right: number;
}
export const roomy: Setting = { size: 13, small: 10.5, top: 0.06, right: 0.1 };
export const dense: Setting = { size: 9, small: 7.5, top: 0.03, right: 0.08 };
/** Of a table that runs over slides. */
export const paged: Setting = { size: 10, small: 8, top: 0.04, right: 0.1 };

/** How a page of a table is set in the room of a reader's template: every line as tall as it needs in any font. */
export interface Laid {
  setting: Setting;
  /** Width of the first column, inches. */
  head: number;
  /** Heights of the heading line and of the lines, inches. */
  heights: number[];
  /** Lines that go on from the page before: a cell that has ended says nothing more. */
  isFurther?: boolean[];
}

/** A table as DrawingML. */
export const TABLE_URI = "http://schemas.openxmlformats.org/drawingml/2006/table";
/** Office's own style without fills and lines. */
const PLAIN_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";

const widthOf = (series: MatrixSeries, box: Pick<Box, "w">) => (box.w - HEAD_WIDTH) / series.columns.length;

/** Height of a line of a table, inches; each statement takes lines of its own. */
function lineHeight(
  { columns, plain }: MatrixSeries,
  { label, cells }: MatrixSeries["lines"][number],
  width: number,
  { size, small, top, right }: Setting,
  context: Context,
): number {
  const { locale } = context;
  const room = (width: number) => (width - right) * POINTS_PER_INCH * WIDER[locale];
  const linesIn = (text: string, width: number) => wrapText(text, room(width), size, locale).length;
  const heights = columns.map((column) =>
    (cells[column] ?? []).reduce((lines, row) => {
      const text = rowText(row, context);
      const own = linesIn(text.label, width);
      if (plain) return lines + own;
      const about = textWidth(`  ${text.status} ${text.paragraphs}`, small);
      return lines + Math.max(own, Math.ceil((textWidth(text.label, size) + about) / room(width) + RAGGED));
    }, 0),
  );
  const tallest = Math.max(1, linesIn(label[locale], HEAD_WIDTH), ...heights);
  return (tallest * size * LEADING) / POINTS_PER_INCH + 2 * top;
}

/** The setting of a table, and whether all of it has room. */
function settingFor(
  series: MatrixSeries,
  box: Pick<Box, "w" | "h">,
  context: Context,
): { setting: Setting; fits: boolean } {
  const least = box.h / (series.lines.length + 2);
  const fits = (setting: Setting) =>
    series.lines.reduce(
      (sum, line) => sum + Math.max(least, lineHeight(series, line, widthOf(series, box), setting, context)),
      least,
    ) <=
    box.h * SLACK;
  const first = series.lines.length > MANY_LINES ? dense : roomy;
  const setting = [first, paged, dense].find(fits);
  return { setting: setting ?? dense, fits: setting !== undefined };
}

/**
 * A matrix in as many tables as it takes slides, lines in their order.
 * @param box room of a table, inches
 */
export function tablePages(series: MatrixSeries, box: Pick<Box, "w" | "h">, context: Context): MatrixSeries[] {
  if (settingFor(series, box, context).fits) return [series];
  const head = ((paged.size + 2) * LEADING) / POINTS_PER_INCH + 2 * paged.top;
  const pages: { lines: MatrixSeries["lines"]; height: number }[] = [];
  for (const line of series.lines) {
    const height = lineHeight(series, line, widthOf(series, box), paged, context);
    const last = pages.at(-1);
    if (last && last.height + height <= box.h) {
      last.lines.push(line);
      last.height += height;
    } else pages.push({ lines: [line], height: head + height });
  }
  return pages.map(({ lines }) => ({ ...series, lines }));
}

/**
 * A matrix as a native table with a heading row and column; each statement is followed by its status and paragraphs.
 * @param page whether it is one page of a table that runs over slides, and how that is set on a reader's template
 */
export function matrixTable(
  series: MatrixSeries,
  box: Box,
  context: Context,
  { isPage, laid }: { isPage?: boolean; laid?: Laid } = {},
): string {
  const { dataset, locale, t } = context;
  const { size, small, top, right } = laid?.setting ?? (isPage ? paged : settingFor(series, box, context).setting);
  const head = laid?.head ?? HEAD_WIDTH;
  const columnWidth = (box.w - head) / series.columns.length;
  const cell = (paragraphs: Run[][]) =>
    element(
      "a:tc",
      textBody("a:txBody", element("a:bodyPr"), locale, paragraphs),
      element(
        "a:tcPr",
        { marL: 0, marR: emu(right), marT: emu(top), marB: emu(top), anchor: "t" },
        element("a:lnB", { w: 6350 }, gridFill),
      ),
    );
  const bold = (text: string, more: Partial<Run> = {}) => cell([[{ text, size, bold: true, colour: ink, ...more }]]);
  const cellOf = (rows: MatrixSeries["rows"], isFurther = false) => {
    if (rows.length === 0 && isFurther) return cell([[]]);
    if (rows.length === 0) return cell([[{ text: t("vocabulary.notStated"), size, italic: true, colour: muted }]]);
    return cell(
      rows.map((row): Run[] => {
        const { label, status, paragraphs } = rowText(row, context);
        const colour = row.calm ? muted : ink;
        if (series.plain) return [{ text: label, size, colour }];
        return [
          { text: `${label}  `, size, colour },
          { text: `${status} ${paragraphs}`, size: small, colour: muted },
        ];
      }),
    );
  };
  // Rows grow with their text; this is the least they take.
  const least = isPage ? size / POINTS_PER_INCH : box.h / (series.lines.length + 2);
  const row = (place: number, ...cells: string[]) =>
    element("a:tr", { h: emu(laid?.heights[place] ?? least) }, ...cells);
  return element(
    "a:tbl",
    element("a:tblPr", { firstRow: 1, firstCol: 1 }, textElement("a:tableStyleId", PLAIN_STYLE)),
    element(
      "a:tblGrid",
      ...[head, ...series.columns.map(() => columnWidth)].map((width) => element("a:gridCol", { w: emu(width) })),
    ),
    row(
      0,
      bold(headName(series, context), { bold: false, colour: muted }),
      ...series.columns.map((carrier) =>
        bold(columnName(series, carrier, context), {
          size: size + 2,
          colour: isCalmColumn(series, carrier) ? muted : series.names ? ink : carrierColour(carrier, dataset),
        }),
      ),
    ),
    ...series.lines.map((line, place) =>
      row(
        place + 1,
        bold(line.label[locale]),
        ...series.columns.map((carrier) => cellOf(line.cells[carrier] ?? [], laid?.isFurther?.[place])),
      ),
    ),
  );
}
