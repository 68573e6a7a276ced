import Papa from "papaparse";
import type { FigureId, FigureOptions } from "@/lib/figures/catalogue";
import type { FigureContext } from "@/lib/figures/context";
import { type Cell, columnNames, figureRecords } from "./records";

/** Tells Excel that the file is UTF-8; without it Japanese comes out as gibberish. */
const BOM = "\uFEFF";

/** A leading sign that makes a spreadsheet take text for a formula; numbers keep their minus. */
const FORMULA = /^\s*[=+\-@\t\r]/;

/** A figure's rows as CSV for Excel. */
export function figureCsv(id: FigureId, context: FigureContext, options: FigureOptions): string {
  return toCsv(columnNames, figureRecords(id, context, options), true);
}

function toTable(names: string[], records: Record<string, Cell>[]): Cell[][] {
  return records.map((record) => names.map((name) => record[name] ?? null));
}

/**
 * Records as CSV (RFC 4180, UTF-8), texts that look like formulas made harmless with a leading apostrophe.
 * @param names columns, in order
 * @param bom whether to mark the file for Excel
 */
export function toCsv(names: string[], records: Record<string, Cell>[], bom: boolean): string {
  const csv = Papa.unparse(
    { fields: names, data: toTable(names, records) },
    { escapeFormulae: FORMULA, newline: "\r\n" },
  );
  return `${bom ? BOM : ""}${csv}\r\n`;
}
