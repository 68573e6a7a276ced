import type PptxGenJS from "pptxgenjs";
import { byId } from "@/lib/dataset";
import type { FigureContext } from "@/lib/figures/context";
import { rowText } from "@/lib/figures/row-text";
import type { MatrixSeries } from "@/lib/series/matrix";
import type { Box } from "./draw-chart";
import { fonts, ink, muted, paintOf } from "./style";

const HEAD_WIDTH = 1.5;

/** Puts a matrix on a slide as a native table; each statement is followed by its status and paragraphs. */
export function drawMatrix(slide: PptxGenJS.Slide, series: MatrixSeries, box: Box, context: FigureContext) {
  const { dataset, locale, t } = context;
  const dense = series.lines.length > 6;
  const fontSize = dense ? 9 : 13;
  const small = dense ? 7.5 : 10.5;
  const columnWidth = (box.w - HEAD_WIDTH) / series.columns.length;
  const head = series.columns.map((carrier) => {
    const [first] = series.rows.filter(({ carriers }) => carriers[0] === carrier);
    return {
      text: byId(dataset.organisations, carrier).name[locale],
      options: { bold: true, color: first ? paintOf(first, dataset).colour : ink, fontSize: fontSize + 2 },
    };
  });
  const cellOf = (rows: MatrixSeries["rows"]): PptxGenJS.TableCell => {
    if (rows.length === 0) {
      return { text: t("vocabulary.notStated"), options: { italic: true, color: muted, fontSize } };
    }
    return {
      text: rows.flatMap((row, index) => {
        const { label, status, paragraphs } = rowText(row, context);
        return [
          { text: `${label}  `, options: { fontSize, color: ink, breakLine: false } },
          {
            text: `${status} ${paragraphs}`,
            options: { fontSize: small, color: muted, breakLine: index < rows.length - 1 },
          },
        ];
      }),
    };
  };
  slide.addTable(
    [
      [{ text: "" }, ...head],
      ...series.lines.map((line) => [
        { text: line.label[locale], options: { bold: true, color: ink, fontSize } },
        ...series.columns.map((carrier) => cellOf(line.cells[carrier] ?? [])),
      ]),
    ],
    {
      x: box.x,
      y: box.y,
      w: box.w,
      colW: [HEAD_WIDTH, ...series.columns.map(() => columnWidth)],
      border: { type: "none" },
      fontFace: fonts[locale],
      valign: "top",
      margin: dense ? [0.03, 0.08, 0.03, 0] : [0.06, 0.1, 0.06, 0],
    },
  );
}
