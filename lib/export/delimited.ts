import Papa from "papaparse";
import type { Shown } from "@/lib/figures/shown";
import { FORMULA } from "./formula";
import { type Cell, columnNames, figureRecords } from "./records";

/** Tells Excel that the file is UTF-8; without it Japanese comes out as gibberish. */
const BOM = "\uFEFF";

/** A month as EDTF; spreadsheets take it for a day of their own choosing. */
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** The same month with its day left open, which EDTF knows and spreadsheets leave alone: `2024-03-XX`. */
const keepMonth = (cell: Cell): Cell => (typeof cell === "string" && MONTH.test(cell) ? `${cell}-XX` : cell);

/** A figure's rows as CSV for Excel: with the mark. */
export function figureCsv(shown: Shown): string {
  const records = figureRecords(shown);
  return `${BOM}${toCsv(columnNames(records), records)}`;
}

function toTable(names: string[], records: Record<string, Cell>[], identifiers: readonly string[]): Cell[][] {
  const cell = (name: string, value: Cell) => (identifiers.includes(name) ? value : keepMonth(value));
  return records.map((record) => names.map((name) => cell(name, record[name] ?? null)));
}

/**
 * Records as CSV (RFC 4180, UTF-8), for spreadsheets as for programs: texts that look like formulas are
 * made harmless with a leading apostrophe, months keep their day open.
 * @param names columns, in order
 * @param identifiers columns of names that only look like a month, as that of an edition
 */
export function toCsv(names: string[], records: Record<string, Cell>[], identifiers: readonly string[] = []): string {
  const csv = Papa.unparse(
    { fields: names, data: toTable(names, records, identifiers) },
    { escapeFormulae: FORMULA, newline: "\r\n" },
  );
  return records.length > 0 ? `${csv}\r\n` : csv;
}
