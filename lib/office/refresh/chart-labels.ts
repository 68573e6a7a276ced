import { element } from "@/lib/format/xml";
import type { ChartData } from "../deck/chart-data";
import { lengthOf } from "../deck/chart-workbook";
import { childAt, type Edit, type Found, innerOf, outerOf } from "../package/scan";
import { type Anatomy, valOf } from "./chart-anatomy";
import { mergedPoints, type RowThen, threePoints } from "./chart-points";
import { isTrueFor } from "./number-format";

const deleted = (place: number) => element("c:dLbl", element("c:idx", { val: place }), element("c:delete", { val: 1 }));

/** Numbers of a series as labels would show them. */
const shownBy = ({ rows }: ChartData, place: 0 | 1) =>
  rows.flatMap(({ bounds, start }) =>
    bounds && start !== undefined ? [place === 0 ? start : lengthOf(bounds.upper, start)] : [],
  );

/** Whether the label of a bar tells its number: bars of ranges are as long as what lies between their ends. */
const tellsNumber = ({ row: { start } }: RowThen, place: 0 | 1) => (start === 0) === (place === 1);

/** What all labels of a series share, with a reader's way of writing numbers only where it is true for the new ones. */
function shared(xml: string, labels: Found, values: number[], format: string): { text: string; lost: boolean } {
  const own = innerOf(xml, labels).replace(/<c:dLbl>[\s\S]*?<\/c:dLbl>/g, "");
  // Words out of cells, which the new workbook does not have.
  const isFromCells = /<c15:showDataLabelsRange\s[^>]*val="1"/.test(own);
  let lost = isFromCells;
  const kept = isFromCells ? own.replace(/<c:extLst>[\s\S]*<\/c:extLst>/, "") : own;
  const text = kept.replace(/(<c:numFmt\s[^>]*?formatCode=)"([^"]*)"/, (whole, head: string, code: string) => {
    if (isTrueFor(code, values)) return whole;
    lost = true;
    return `${head}"${format}"`;
  });
  return { text, lost };
}

/** Labels of a series' rows: a reader's own where they are still true, ours otherwise. */
export function labelEdits(
  three: readonly [Anatomy, Anatomy, Anatomy],
  place: 0 | 1,
  rows: RowThen[],
  after: ChartData,
): { edits: Edit[]; lost: boolean } {
  const [{ xml, series }, , next] = three;
  const there = childAt(xml, series[place], "c:dLbls");
  const will = childAt(next.xml, next.series[place], "c:dLbls");
  if (!there || !will) {
    const at = childAt(xml, series[place], "c:cat")?.start;
    if (at === undefined || !will) return { edits: [], lost: false };
    // Signs of numbers without length come back, also where somebody took all labels away.
    const lost = threePoints(three, place, "c:dLbl")[1].size > 0;
    return { edits: [{ start: at, end: at, text: outerOf(next.xml, will) }], lost };
  }
  if (valOf(xml, childAt(xml, there, "c:delete")) === "1") return { edits: [], lost: false };
  const merged = mergedPoints(rows, threePoints(three, place, "c:dLbl"));
  let { lost } = merged;
  const points = rows.map((row, index) => {
    const own = merged.points.get(index);
    const isShown = valOf(xml, childAt(xml, there, "c:showVal")) === "1" && row.row.bounds !== undefined;
    if (own || !isShown || row.same || tellsNumber(row, place)) return own ?? "";
    lost = true;
    return deleted(index);
  });
  const rest = shared(xml, there, shownBy(after, place), after.axis.format);
  return {
    edits: [{ start: there.from, end: there.to, text: points.join("") + rest.text }],
    lost: lost || rest.lost,
  };
}
