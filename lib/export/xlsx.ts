import writeXlsxFile from "write-excel-file/node";
import type { PackageTable } from "./package-tables";

/** Wide enough to read, narrow enough to stay on the screen. */
const WIDEST = 60;

/** Tables as one workbook, a sheet each, numbers as numbers. */
export async function toXlsx(tables: PackageTable[]): Promise<Buffer> {
  const sheets = tables.map(({ name, fields, records }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: fields.map((field) => ({
      width: Math.min(
        WIDEST,
        Math.max(field.name.length, ...records.map((record) => String(record[field.name] ?? "").length)) + 2,
      ),
    })),
    data: [
      fields.map((field) => ({ value: field.name, fontWeight: "bold" as const })),
      ...records.map((record) =>
        fields.map((field) => {
          const cell = record[field.name];
          return cell === null || cell === undefined || cell === "" ? null : { value: cell };
        }),
      ),
    ],
  }));
  return writeXlsxFile(sheets).toBuffer();
}
