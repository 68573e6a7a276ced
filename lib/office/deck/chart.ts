import type { Context } from "@/lib/context/context";
import type { Fill } from "@/lib/figures/appearance";
import { element, textElement, xmlDocument } from "@/lib/format/xml";
import { type ChartData, type ChartRow, clean } from "./chart-data";
import { chartHeadings, LENGTH_COLUMN, lengthOf, NAME_COLUMN, START_COLUMN } from "./chart-workbook";
import { gridFill, ink, languages, lineXml, muted, type Paint, paintXml } from "./style";
import { textBody, textProperties } from "./text";

const BAR_LINE = 1.25;
const AXIS_SIZE = 11;
const SIGN_SIZE = 20;

/** Ids of the two axes, which belong to this chart alone. */
const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;

/** Rows from which Office has to be told to leave out no name. */
const MANY_ROWS = 9;
/** The plot takes this share of the chart's height; the rest is for its axis. */
export const PLOT_SHARE = 0.82;

/** What stands at the place of a number without length, by fill; a bar of no length would not show. */
const signs: Record<Fill, string> = { solid: "◆", cored: "◉", hatched: "◈", outlined: "◇", dotted: "◌" };

const value = (name: string, val: string | number) => element(`c:${name}`, { val });
const shows = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"];
const showNothing = shows.map((name) => value(name, 0)).join("");
const showValue = shows.map((name) => value(name, name === "showVal" ? 1 : 0)).join("");

/** The sign of one point, as its label. */
function signLabel(index: number, { fill, colour }: Paint, { locale }: Context): string {
  const body = element("a:bodyPr", { wrap: "none", lIns: 0, tIns: 0, rIns: 0, bIns: 0 });
  const run = [{ text: signs[fill], size: SIGN_SIZE, bold: true, colour }];
  return element(
    "c:dLbl",
    value("idx", index),
    element("c:tx", textBody("c:rich", body, locale, [run])),
    value("dLblPos", "ctr"),
    showValue,
  );
}

/** Cells a part of the chart comes from, and what they held when the file was written. */
function numbers(column: string, values: (number | undefined)[]): string {
  const points = values.flatMap((number, idx) =>
    number === undefined ? [] : [element("c:pt", { idx }, textElement("c:v", String(number)))],
  );
  return element(
    "c:numRef",
    textElement("c:f", `Data!$${column}$2:$${column}$${values.length + 1}`),
    element("c:numCache", textElement("c:formatCode", "General"), value("ptCount", values.length), ...points),
  );
}

function texts(reference: string, values: string[]): string {
  const points = values.map((text, idx) => element("c:pt", { idx }, textElement("c:v", text)));
  return element(
    "c:strRef",
    textElement("c:f", `Data!${reference}`),
    element("c:strCache", value("ptCount", values.length), ...points),
  );
}

function series(
  index: number,
  { column, heading, rows }: { column: string; heading: string; rows: ChartRow[] },
  values: (number | undefined)[],
  look: string,
  points: string,
  labels: string,
): string {
  return element(
    "c:ser",
    value("idx", index),
    value("order", index),
    element("c:tx", texts(`$${column}$1`, [heading])),
    element("c:spPr", look),
    value("invertIfNegative", 0),
    points,
    element("c:dLbls", labels, showNothing),
    element(
      "c:cat",
      texts(
        `$${NAME_COLUMN}$2:$${NAME_COLUMN}$${rows.length + 1}`,
        rows.map(({ name }) => name),
      ),
    ),
    element("c:val", numbers(column, values)),
  );
}

function categoryAxis({ names, rows }: ChartData, { locale }: Context): string {
  return element(
    "c:catAx",
    value("axId", CATEGORY_AXIS),
    // The first row of the workbook stands at the top.
    element("c:scaling", value("orientation", "maxMin")),
    value("delete", 0),
    value("axPos", "l"),
    element("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", "low"),
    element("c:spPr", element("a:ln", element("a:noFill"))),
    textProperties(locale, { size: names.size, bold: false, colour: ink }),
    value("crossAx", VALUE_AXIS),
    value("crosses", "min"),
    value("auto", 0),
    value("lblAlgn", "ctr"),
    value("lblOffset", 100),
    ...(rows.length >= MANY_ROWS ? [value("tickLblSkip", 1)] : []),
    value("noMultiLvlLbl", 1),
  );
}

function valueAxis({ axis }: ChartData, { locale }: Context): string {
  const title = [{ text: axis.title, size: AXIS_SIZE, bold: false, colour: muted }];
  return element(
    "c:valAx",
    value("axId", VALUE_AXIS),
    element(
      "c:scaling",
      ...(axis.log ? [value("logBase", 10)] : []),
      value("orientation", "minMax"),
      value("max", axis.max),
      value("min", axis.min),
    ),
    value("delete", 0),
    value("axPos", "b"),
    element("c:majorGridlines", element("c:spPr", lineXml(gridFill, 0.75))),
    element("c:title", element("c:tx", textBody("c:rich", element("a:bodyPr"), locale, [title])), value("overlay", 0)),
    element("c:numFmt", { formatCode: axis.format, sourceLinked: 0 }),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", "nextTo"),
    element("c:spPr", element("a:ln", element("a:noFill"))),
    textProperties(locale, { size: AXIS_SIZE, bold: false, colour: muted }),
    value("crossAx", CATEGORY_AXIS),
    // Rows run downwards, so the last one is where this axis lies.
    value("crosses", "max"),
    value("crossBetween", "between"),
    ...(axis.log ? [] : [value("majorUnit", axis.step)]),
  );
}

/**
 * A native bar chart as a part of its own: an unseen stretch carries each bar to its lower bound,
 * the bar reaches to its upper one.
 * @param workbookId relationship to the workbook with its numbers
 */
export function chartXml(data: ChartData, workbookId: string, context: Context): string {
  const { locale } = context;
  const { rows } = data;
  const headings = chartHeadings(data, context);
  const bars = rows
    .map(({ bounds, paint }, idx) =>
      bounds
        ? element(
            "c:dPt",
            value("idx", idx),
            value("invertIfNegative", 0),
            value("bubble3D", 0),
            element("c:spPr", paintXml(paint, BAR_LINE)),
          )
        : "",
    )
    .join("");
  const labels = rows.map(({ point, paint }, idx) => (point ? signLabel(idx, paint, context) : "")).join("");
  const unseen = element("a:noFill") + element("a:ln", element("a:noFill"));
  const plot = element(
    "c:plotArea",
    element(
      "c:layout",
      element(
        "c:manualLayout",
        value("layoutTarget", "inner"),
        value("xMode", "edge"),
        value("yMode", "edge"),
        value("x", data.names.share),
        value("y", 0.02),
        value("w", clean(0.97 - data.names.share)),
        value("h", data.plot ?? PLOT_SHARE),
      ),
    ),
    element(
      "c:barChart",
      value("barDir", "bar"),
      value("grouping", "stacked"),
      value("varyColors", 0),
      series(
        0,
        { column: START_COLUMN, heading: headings[3] ?? "", rows },
        rows.map(({ start }) => start),
        unseen,
        "",
        "",
      ),
      series(
        1,
        { column: LENGTH_COLUMN, heading: headings[4] ?? "", rows },
        rows.map(({ bounds, start }) => (bounds && start !== undefined ? lengthOf(bounds.upper, start) : undefined)),
        paintXml({ fill: "solid", colour: muted }, BAR_LINE),
        bars,
        labels,
      ),
      value("gapWidth", rows.length < 4 ? 160 : 80),
      value("overlap", 100),
      value("axId", CATEGORY_AXIS),
      value("axId", VALUE_AXIS),
    ),
    categoryAxis(data, context),
    valueAxis(data, context),
  );
  return xmlDocument(
    element(
      "c:chartSpace",
      {
        "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
        "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      },
      value("date1904", 0),
      value("lang", languages[locale]),
      value("roundedCorners", 0),
      element("c:chart", value("autoTitleDeleted", 1), plot, value("plotVisOnly", 1), value("dispBlanksAs", "gap")),
      element("c:spPr", element("a:noFill"), element("a:ln", element("a:noFill"))),
      textProperties(locale, { size: AXIS_SIZE }),
      element("c:externalData", { "r:id": workbookId }, value("autoUpdate", 0)),
    ),
  );
}
