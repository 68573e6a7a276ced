import type { Dataset } from "@/lib/dataset";
import { newestSource } from "@/lib/dataset/newest-source";
import { packageTables } from "@/lib/export/package-tables";
import type { Cell } from "@/lib/export/records";
import { translator } from "@/lib/i18n/translator";
import { writeWorkbook } from "./package/workbook";

/** Wide enough to read, narrow enough to stay on the screen, in digits. */
const WIDEST = 60;

/**
 * A cell as a spreadsheet has it: a text that is nothing but a number is one, be it a paragraph, a year or a corrected
 * value. What a number would lose, as leading zeros or signs of thousands, stays a text, and so does an identifier.
 */
function typed(cell: Cell, identifiers: ReadonlySet<Cell>): Cell {
  if (typeof cell !== "string" || identifiers.has(cell)) return cell;
  const value = Number(cell);
  return Number.isFinite(value) && String(value) === cell ? value : cell;
}

/** The whole data set as one workbook, a sheet a table, numbers as numbers. */
export function dataWorkbook(dataset: Dataset): Promise<Uint8Array> {
  const t = translator("en");
  const tables = packageTables(dataset);
  const identifiers = new Set(
    tables.flatMap(({ records, primaryKey }) => records.map((row) => row[primaryKey] ?? null)),
  );
  const sheets = tables.map(({ name, fields, records }) => {
    const rows = [
      fields.map((field) => field.name),
      ...records.map((record) => fields.map((field) => typed(record[field.name] ?? null, identifiers))),
    ];
    const widths = fields.map((_, column) =>
      Math.min(WIDEST, Math.max(...rows.map((row) => String(row[column] ?? "").length)) + 2),
    );
    return { name, rows, widths };
  });
  return writeWorkbook(sheets, "Yu Gothic", {
    title: t("site.name"),
    subject: t("site.tagline"),
    author: t("site.name"),
    language: "en-US",
    date: newestSource(dataset).published,
  });
}
