import { element, textElement, xmlDocument } from "@/lib/format/xml";
import { type Part, type Properties, writePackage } from "./package";

/** A cell: text, a number, or a formula with its outcome. */
export type SheetCell = string | number | null | { formula: string; value: number | string };

/** A sheet of a workbook; its first row is the heading. */
export interface Sheet {
  name: string;
  rows: SheetCell[][];
  /** Width of each column, in digits. */
  widths: number[];
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const BOLD = 1;

/** Name of a column by its place from zero: `A`, `Z`, `AA`. */
export function columnName(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : columnName(Math.floor(place / 26) - 1) + last;
}

function cellXml(cell: SheetCell, r: string, style: number | undefined): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return element("c", { r, s: style }, textElement("v", String(cell)));
  if (typeof cell === "object") {
    const t = typeof cell.value === "string" ? "str" : undefined;
    return element("c", { r, s: style, t }, textElement("f", cell.formula), textElement("v", String(cell.value)));
  }
  const text = textElement("t", cell, { "xml:space": "preserve" });
  return element("c", { r, s: style, t: "inlineStr" }, element("is", text));
}

function sheetXml({ rows, widths }: Sheet, first: boolean): string {
  const pane = element("pane", { ySplit: 1, topLeftCell: "A2", activePane: "bottomLeft", state: "frozen" });
  return xmlDocument(
    element(
      "worksheet",
      { xmlns: MAIN },
      element("sheetViews", element("sheetView", { tabSelected: first ? 1 : undefined, workbookViewId: 0 }, pane)),
      element(
        "cols",
        ...widths.map((width, place) => element("col", { min: place + 1, max: place + 1, width, customWidth: 1 })),
      ),
      element(
        "sheetData",
        ...rows.map((cells, row) =>
          element(
            "row",
            { r: row + 1 },
            ...cells.map((cell, place) =>
              cellXml(cell, `${columnName(place)}${row + 1}`, row === 0 ? BOLD : undefined),
            ),
          ),
        ),
      ),
    ),
  );
}

/** The workbook's two looks: plain, and bold for headings. */
function stylesXml(font: string): string {
  const face = (bold: boolean) =>
    element(
      "font",
      ...(bold ? [element("b")] : []),
      element("sz", { val: 11 }),
      element("name", { val: font }),
      element("family", { val: 2 }),
    );
  const fill = (patternType: string) => element("fill", element("patternFill", { patternType }));
  const format = { numFmtId: 0, fillId: 0, borderId: 0 };
  return xmlDocument(
    element(
      "styleSheet",
      { xmlns: MAIN },
      element("fonts", { count: 2 }, face(false), face(true)),
      element("fills", { count: 2 }, fill("none"), fill("gray125")),
      element(
        "borders",
        { count: 1 },
        element("border", ...["left", "right", "top", "bottom", "diagonal"].map((side) => element(side))),
      ),
      element("cellStyleXfs", { count: 1 }, element("xf", { ...format, fontId: 0 })),
      element(
        "cellXfs",
        { count: 2 },
        element("xf", { ...format, fontId: 0, xfId: 0 }),
        element("xf", { ...format, fontId: 1, xfId: 0, applyFont: 1 }),
      ),
      element("cellStyles", { count: 1 }, element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
    ),
  );
}

/**
 * Writes an Excel workbook: a sheet a table, its heading bold and kept in sight, numbers as numbers.
 * @param font of all cells
 */
export function writeWorkbook(sheets: Sheet[], font: string, properties: Properties): Promise<Uint8Array> {
  const path = (index: number) => `xl/worksheets/sheet${index + 1}.xml`;
  const stylesId = `rId${sheets.length + 1}`;
  const main: Part = {
    path: "xl/workbook.xml",
    contentType: `${TYPE}.sheet.main+xml`,
    content: xmlDocument(
      element(
        "workbook",
        { xmlns: MAIN, "xmlns:r": RELATIONSHIPS },
        element("bookViews", element("workbookView")),
        element(
          "sheets",
          ...sheets.map(({ name }, index) => element("sheet", { name, sheetId: index + 1, "r:id": `rId${index + 1}` })),
        ),
      ),
    ),
    relationships: [
      ...sheets.map((_, index) => ({ id: `rId${index + 1}`, type: "worksheet", target: path(index) })),
      { id: stylesId, type: "styles", target: "xl/styles.xml" },
    ],
  };
  return writePackage(
    main.path,
    [
      main,
      { path: "xl/styles.xml", contentType: `${TYPE}.styles+xml`, content: stylesXml(font) },
      ...sheets.map(
        (sheet, index): Part => ({
          path: path(index),
          contentType: `${TYPE}.worksheet+xml`,
          content: sheetXml(sheet, index === 0),
        }),
      ),
    ],
    properties,
  );
}
