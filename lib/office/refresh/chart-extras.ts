import { childAt, childrenOf, type Edit, type Found, findAll, outerOf, without } from "../package/scan";
import { type Anatomy, valOf } from "./chart-anatomy";

/** Additions of programs that hold numbers, words or rows of the workbook that was. */
const HELD = /<c15:(?:datalabelsRange|categoryFilterExceptions|filtered\w+)\b/;

/** What somebody added to a chart that would go on telling the old numbers: it goes. */
export function extraEdits({ xml, bars, series }: Anatomy): Edit[] {
  const lists = [bars, ...series].flatMap((outer) => childrenOf(xml, outer, "c:extLst"));
  const errors = series
    .flatMap((one) => childrenOf(xml, one, "c:errBars"))
    .filter((one) => valOf(xml, childAt(xml, one, "c:errValType")) === "cust");
  const trends = series
    .flatMap((one) => childrenOf(xml, one, "c:trendline"))
    .flatMap((one) => childrenOf(xml, one, "c:trendlineLbl"))
    .filter((one) => childAt(xml, one, "c:tx") !== undefined);
  // A list of additions may not be empty.
  const gone = lists.flatMap((list): Found[] => {
    const all = childrenOf(xml, list, "c:ext");
    const old = all.filter((one) => HELD.test(outerOf(xml, one)));
    return old.length > 0 && old.length === all.length ? [list] : old;
  });
  return [...errors, ...trends, ...gone].map(without);
}

/** Whether words or drawings of somebody's stand in the chart, which nobody can bring up to date. */
export function hasOwnWords({ xml, chart, categories }: Anatomy): boolean {
  const titles = [childAt(xml, chart, "c:title"), childAt(xml, categories, "c:title")];
  const isWritten = titles.some((title) => childAt(xml, title, "c:tx") !== undefined);
  return isWritten || findAll(xml, "c:userShapes").length > 0;
}
