import type { Context } from "@/lib/context/context";
import { columnName, headName } from "@/lib/figures/matrix-names";
import { decidedOn, rowText } from "@/lib/figures/row-text";
import type { Shown } from "@/lib/figures/shown";
import { punctuation, withAside } from "@/lib/format/punctuation";
import type { Messages } from "@/lib/i18n/translator";
import type { MatrixSeries } from "@/lib/series/matrix";
import { isNumber, quantityOf } from "@/lib/series/row";
import { FORMULA } from "./formula";
import { type Cell, finite } from "./records";

/** A table for people: headings and lines, numbers as numbers. */
export type ReadableTable = Cell[][];

function matrixTable(series: MatrixSeries, context: Context): ReadableTable {
  const { locale, t } = context;
  const { columns, lines, plain } = series;
  return [
    [headName(series, context), ...columns.map((column) => columnName(series, column, context))],
    ...lines.map((line) => [
      line.label[locale],
      ...columns.map((carrier) => {
        const rows = line.cells[carrier] ?? [];
        if (rows.length === 0) return t("vocabulary.notStated");
        return rows
          .map((row) => {
            const { label, status, paragraphs } = rowText(row, context);
            if (plain) return label;
            return withAside(label, `${status}${punctuation[locale].items}${paragraphs}`, locale);
          })
          .join(" ");
      }),
    ]),
  ];
}

/** A figure as a table to paste into a spreadsheet or a slide, its source in the last line. */
export function readableTable({ context, matrix, rows, words }: Shown): ReadableTable {
  const { t } = context;
  const last: ReadableTable = [[words.sourceLine]];
  if (matrix) return [...matrixTable(matrix, context), ...last];
  const heading = (name: keyof Messages["export"]["columns"]) => t(`export.columns.${name}`);
  const hasNumbers = rows.some(isNumber);
  const hasVerdicts = rows.some(({ kind }) => kind === "outcome");
  const numberHeads = (["value", "lower", "upper", "unit", "precision"] as const).map(heading);
  return [
    [
      heading("subject"),
      heading("what"),
      ...(hasVerdicts ? [heading("verdict"), heading("decided")] : []),
      ...(hasNumbers ? numberHeads : []),
      heading("status"),
      heading("asOf"),
      t("export.columns.saidBy"),
      t("export.columns.source"),
    ],
    ...rows.map((row) => {
      const text = rowText(row, context);
      const quantity = quantityOf(row);
      return [
        text.head,
        text.label,
        ...(hasVerdicts ? [text.value, decidedOn(row, context)] : []),
        ...(hasNumbers
          ? [
              text.value,
              finite(quantity?.lower),
              finite(quantity?.upper),
              quantity ? t(`vocabulary.unit.${quantity.unit}`) : null,
              text.precision,
            ]
          : []),
        text.status,
        text.asOf,
        text.saidBy,
        text.source,
      ];
    }),
    ...last,
  ];
}

/** A cell as text that no spreadsheet takes for a formula and that keeps to its line. */
function cellText(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  const text = (cell ?? "").replace(/\s+/g, " ");
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A table as tab-separated text. */
export function toTsv(table: ReadableTable): string {
  return table.map((line) => line.map(cellText).join("\t")).join("\n");
}

const escapeHtml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A table as HTML, which PowerPoint and Word paste as a table. */
export function toHtmlTable(table: ReadableTable): string {
  const line = (cells: Cell[], tag: "th" | "td") =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cellText(cell))}</${tag}>`).join("")}</tr>`;
  return `<table>${table.map((cells, index) => line(cells, index === 0 ? "th" : "td")).join("")}</table>`;
}
