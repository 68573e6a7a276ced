import type { Dataset } from "@/lib/dataset";
import { newestSource } from "@/lib/dataset/newest-source";
import { translator } from "@/lib/i18n/translator";
import { writeWorkbook } from "./ooxml/workbook";
import { packageTables } from "./package-tables";

/** Wide enough to read, narrow enough to stay on the screen, in digits. */
const WIDEST = 60;

/** The whole data set as one workbook, a sheet a table, numbers as numbers. */
export function dataWorkbook(dataset: Dataset): Promise<Uint8Array> {
  const t = translator("en");
  const sheets = packageTables(dataset).map(({ name, fields, records }) => {
    const rows = [
      fields.map((field) => field.name),
      ...records.map((record) => fields.map((field) => record[field.name] ?? null)),
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
