import { unescapeXml } from "@/lib/format/xml";
import { LENGTH_COLUMN, START_COLUMN } from "../deck/chart-workbook";
import { attributeOf, childAt, childrenOf, type Found, innerOf, outerOf, topElements } from "../package/scan";

/** A chart made the way ours are, and where its pieces stand in its text. */
export interface Anatomy {
  xml: string;
  space: Found;
  chart: Found;
  plot: Found;
  bars: Found;
  /** The unseen stretch, and the bars it carries. */
  series: [Found, Found];
  categories: Found;
  values: Found;
}

/** Value of a piece: `<c:max val="9"/>`. */
export const valOf = (xml: string, found: Found | undefined) => found && attributeOf(outerOf(xml, found), "val");

/** What stands in an element as text. */
export const textIn = (xml: string, found: Found | undefined) => found && unescapeXml(innerOf(xml, found));

/** Whether a series has its numbers from a column of our workbook. */
function isFrom(xml: string, series: Found, column: string): boolean {
  const formula = textIn(xml, childAt(xml, series, "c:val", "c:numRef", "c:f")) ?? "";
  return new RegExp(`^'?Data'?!\\$${column}\\$2(?::|$)`).test(formula);
}

/** Pieces of a chart, or null when it is no longer made the way ours are. */
export function anatomyOf(xml: string): Anatomy | null {
  const [space] = topElements(xml);
  const chart = childAt(xml, space, "c:chart");
  const plot = childAt(xml, chart, "c:plotArea");
  if (!space || !chart || !plot) return null;
  const kinds = [...innerOf(xml, plot).matchAll(/<c:\w+Chart[\s/>]/g)];
  const [bars, categories, values] = ["c:barChart", "c:catAx", "c:valAx"].map((name) => childrenOf(xml, plot, name));
  const [bar] = bars ?? [];
  if (kinds.length !== 1 || !bar || categories?.length !== 1 || values?.length !== 1) return null;
  const [start, length, ...more] = childrenOf(xml, bar, "c:ser");
  if (!start || !length || more.length > 0 || valOf(xml, childAt(xml, bar, "c:grouping")) !== "stacked") return null;
  if (!isFrom(xml, start, START_COLUMN) || !isFrom(xml, length, LENGTH_COLUMN)) return null;
  return {
    xml,
    space,
    chart,
    plot,
    bars: bar,
    series: [start, length],
    categories: categories[0] as Found,
    values: values[0] as Found,
  };
}

/** What programs add to every point of a chart when they save it, and what means nothing. */
const ADDED = [
  "c:extLst",
  "a:extLst",
  "c:idx",
  "c:layout",
  "c:bubble3D",
  "c:invertIfNegative",
  "a:lstStyle",
  "a:effectLst",
];
const EMPTY = new RegExp(
  ADDED.flatMap((name) => [`<${name}\\b[^>]*/>`, `<${name}\\b[^>]*>[\\s\\S]*?</${name}>`]).join("|"),
  "g",
);

/** What one sees of a piece of a chart, however a program writes it; empty for none. */
export function looksOf(xml: string | undefined): string {
  if (!xml) return "";
  return xml
    .replace(/='([^'"]*)'/g, '="$1"')
    .replace(EMPTY, "")
    .replace(/>\s+</g, "><")
    .replace(/<([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>/g, (_, name: string, attributes: string, slash: string) => {
      const sorted = (attributes.match(/[\w:]+="[^"]*"/g) ?? [])
        .filter((one) => !/^(?:xmlns|lang|altLang|dirty|err)\b/.test(one))
        .map((one) =>
          one.replace(/"-?\d+\.\d+"/, (number) => `"${Number(Number(number.slice(1, -1)).toPrecision(9))}"`),
        )
        .sort();
      return `<${[name, ...sorted].join(" ")}${slash}>`;
    })
    .replace(/<([\w:]+)([^>]*)><\/\1>/g, "<$1$2/>");
}
