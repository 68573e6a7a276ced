import type { Context } from "@/lib/context/context";
import type { Properties } from "../package/package";
import { type SheetCell, writeWorkbook } from "../package/workbook";
import type { ChartData, ChartRow } from "./chart-data";
import { fonts } from "./style";

/** Columns of a chart's workbook: the bounds a person edits, and the bar that follows from them. */
export const chartColumns = ["what", "lower", "upper", "start", "length", "status", "precision"] as const;
export const NAME_COLUMN = "A";
export const START_COLUMN = "D";
export const LENGTH_COLUMN = "E";

/** Width of each column, in digits. */
const WIDTHS = [48, 16, 16, 22, 26, 18, 20];

/** Headings of a chart's workbook. */
export function chartHeadings({ unit }: ChartData, { t }: Context): string[] {
  return chartColumns.map((column) => t(`export.chartColumns.${column}`, { unit }));
}

/** Difference of two numbers as a reader of the workbook would expect it, free of binary noise. */
export const lengthOf = (upper: number, start: number) => Number((upper - start).toPrecision(12));

/** Text in a formula: quotes doubled, line breaks apart, no piece longer than Excel takes. */
function quoted(text: string): string {
  const lines = text.split("\n").map((line) => {
    const pieces = line.match(/[\s\S]{1,120}/gu) ?? [""];
    return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&");
  });
  return lines.join("&CHAR(10)&");
}

/**
 * Name of a bar as a formula: our words as long as the bounds are ours, and the bounds themselves once somebody has
 * changed one, so that no label tells another number than its bar.
 */
function nameCell({ name, what, bounds }: ChartRow, line: number, unit: string): SheetCell {
  if (!bounds) return name;
  const [lower, upper] = [`B${line}`, `C${line}`];
  const numbers = `IF(${lower}=${upper},${lower}&"",${lower}&"–"&${upper})`;
  const ours = `AND(${lower}=${bounds.lower},${upper}=${bounds.upper})`;
  return {
    formula: `IF(${ours},${quoted(name)},${quoted(`${what}\n`)}&${numbers}&${quoted(` ${unit}`)})`,
    value: name,
  };
}

/** The workbook behind a chart: every number of it, so that “Edit data” changes nothing by itself. */
export function chartWorkbook(data: ChartData, context: Context, properties: Properties): Promise<Uint8Array> {
  const rows = data.rows.map((row, index): SheetCell[] => {
    const { bounds, start, status, precision } = row;
    const line = index + 2;
    const name = nameCell(row, line, data.unit);
    if (!bounds || start === undefined) return [name, null, null, null, null, status, precision];
    const { lower, upper } = bounds;
    const begins = start === lower ? { formula: `B${line}`, value: start } : start;
    const length = { formula: `C${line}-${START_COLUMN}${line}`, value: lengthOf(upper, start) };
    return [name, lower, upper, begins, length, status, precision];
  });
  return writeWorkbook(
    [{ name: "Data", rows: [chartHeadings(data, context), ...rows], widths: WIDTHS }],
    fonts[context.locale],
    properties,
  );
}
