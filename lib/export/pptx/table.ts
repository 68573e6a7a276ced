import type { FigureContext } from "@/lib/figures/context";
import { columnName, headName } from "@/lib/figures/matrix-names";
import { rowText } from "@/lib/figures/row-text";
import type { MatrixSeries } from "@/lib/series/matrix";
import { element, textElement } from "../ooxml/xml";
import { type Box, carrierColour, emu, gridFill, ink, muted } from "./style";
import { paragraph, type Run, textBody } from "./text";

const HEAD_WIDTH = 1.5;
/** Lines from which type and spacing get smaller. */
const MANY_LINES = 6;

/** A table as DrawingML. */
export const TABLE_URI = "http://schemas.openxmlformats.org/drawingml/2006/table";
/** Office's own style without fills and lines. */
const PLAIN_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";

/** A matrix as a native table with a heading row and column; each statement is followed by its status and paragraphs. */
export function matrixTable(series: MatrixSeries, box: Box, context: FigureContext): string {
  const { dataset, locale, t } = context;
  const dense = series.lines.length > MANY_LINES;
  const size = dense ? 9 : 13;
  const small = dense ? 7.5 : 10.5;
  const [top, right] = dense ? [0.03, 0.08] : [0.06, 0.1];
  const columnWidth = (box.w - HEAD_WIDTH) / series.columns.length;
  const cell = (paragraphs: Run[][]) =>
    element(
      "a:tc",
      {},
      textBody(
        "a:txBody",
        element("a:bodyPr"),
        paragraphs.map((runs) => paragraph(locale, runs)),
      ),
      element(
        "a:tcPr",
        { marL: 0, marR: emu(right as number), marT: emu(top as number), marB: emu(top as number), anchor: "t" },
        element("a:lnB", { w: 6350 }, gridFill),
      ),
    );
  const bold = (text: string, more: Partial<Run> = {}) => cell([[{ text, size, bold: true, colour: ink, ...more }]]);
  const cellOf = (rows: MatrixSeries["rows"]) => {
    if (rows.length === 0) return cell([[{ text: t("vocabulary.notStated"), size, italic: true, colour: muted }]]);
    return cell(
      rows.map((row): Run[] => {
        const { label, status, paragraphs } = rowText(row, context);
        if (series.plain) return [{ text: label, size, colour: ink }];
        return [
          { text: `${label}  `, size, colour: ink },
          { text: `${status} ${paragraphs}`, size: small, colour: muted },
        ];
      }),
    );
  };
  // Rows grow with their text; this is the least they take.
  const height = emu(box.h / (series.lines.length + 2));
  const row = (...cells: string[]) => element("a:tr", { h: height }, ...cells);
  return element(
    "a:tbl",
    {},
    element("a:tblPr", { firstRow: 1, firstCol: 1 }, textElement("a:tableStyleId", PLAIN_STYLE)),
    element(
      "a:tblGrid",
      {},
      ...[HEAD_WIDTH, ...series.columns.map(() => columnWidth)].map((width) => element("a:gridCol", { w: emu(width) })),
    ),
    row(
      bold(headName(series, context), { bold: false, colour: muted }),
      ...series.columns.map((carrier) =>
        bold(columnName(series, carrier, context), {
          size: size + 2,
          colour: series.names ? ink : carrierColour(carrier, dataset),
        }),
      ),
    ),
    ...series.lines.map((line) =>
      row(bold(line.label[locale]), ...series.columns.map((carrier) => cellOf(line.cells[carrier] ?? []))),
    ),
  );
}
