import Papa from "papaparse";
import type { FigureId } from "@/lib/figures/catalogue";
import type { FigureContext } from "@/lib/figures/context";
import type { FigureOptions } from "@/lib/figures/options";
import { FORMULA } from "./formula";
import { type Cell, columnNames, figureRecords } from "./records";

/** Tells Excel that the file is UTF-8; without it Japanese comes out as gibberish. */
const BOM = "\uFEFF";

/** A month as EDTF; spreadsheets take it for a day of their own choosing. */
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** The same month with its day left open, which EDTF knows and spreadsheets leave alone: `2024-03-XX`. */
const keepMonth = (cell: Cell): Cell => (typeof cell === "string" && MONTH.test(cell) ? `${cell}-XX` : cell);

/** A figure's rows as CSV for Excel. */
export function figureCsv(id: FigureId, context: FigureContext, options: FigureOptions): string {
  const records = figureRecords(id, context, options);
  return toCsv(columnNames(records), records);
}

function toTable(names: string[], records: Record<string, Cell>[]): Cell[][] {
  return records.map((record) => names.map((name) => keepMonth(record[name] ?? null)));
}

/**
 * Records as CSV (RFC 4180, UTF-8 with its mark), for spreadsheets as for programs: texts that look like formulas are
 * made harmless with a leading apostrophe, months keep their day open.
 * @param names columns, in order
 */
export function toCsv(names: string[], records: Record<string, Cell>[]): string {
  const csv = Papa.unparse(
    { fields: names, data: toTable(names, records) },
    { escapeFormulae: FORMULA, newline: "\r\n" },
  );
  return records.length > 0 ? `${BOM}${csv}\r\n` : `${BOM}${csv}`;
}
