import { unescapeXml } from "@/lib/format/xml";
import type { ChartData, ChartRow } from "../deck/chart-data";
import { childAt, childrenOf, type Found, findAll, innerOf, outerOf } from "../package/scan";
import { type Anatomy, looksOf, valOf } from "./chart-anatomy";

/** A row of a chart as it is now, with its place then. */
export interface RowThen {
  row: ChartRow;
  /** Place in the edition before, or none. */
  was: number | undefined;
  /** Whether it says the same as then. */
  same: boolean;
}

/** Rows of an edition, each with what it was in another one. */
export function rowsThen(before: ChartData, after: ChartData): RowThen[] {
  return after.rows.map((row) => {
    const then = before.rows.findIndex(({ id }) => id === row.id);
    const old = before.rows[then];
    const same =
      before.unit === after.unit &&
      old?.name.replace(/\s+/g, " ") === row.name.replace(/\s+/g, " ") &&
      old.bounds?.lower === row.bounds?.lower &&
      old.bounds?.upper === row.bounds?.upper;
    return { row, was: then < 0 ? undefined : then, same };
  });
}

/** Pieces of single points inside an element, by place. */
export function pointsIn(xml: string, outer: Found | undefined, name: "c:dPt" | "c:dLbl"): Map<number, string> {
  const found = outer ? childrenOf(xml, outer, name) : [];
  return new Map(found.map((one) => [Number(valOf(xml, childAt(xml, one, "c:idx"))), outerOf(xml, one)]));
}

/** Words somebody wrote into a label; fields follow the numbers only once somebody opens the workbook. */
const textOfRuns = (xml: string) =>
  findAll(xml, "a:t")
    .map((found) => unescapeXml(innerOf(xml, found)))
    .join("");

/** A point at another place, without the mark programs tell points apart by. */
const moved = (xml: string, place: number) =>
  xml
    .replace(/(<c:idx\s[^>]*?val=)(?:"\d+"|'\d+')/, `$1"${place}"`)
    .replace(/<c:ext\s[^>]*>\s*<c16:uniqueId\b[^>]*\/>\s*<\/c:ext>/g, "")
    .replace(/<c:extLst>\s*<\/c:extLst>/g, "");

/**
 * Points of a series as they are to be: ours, but for those a reader has changed where that is still true. A change
 * holds while our own look of the row is what it was; words of a label hold while the row says the same.
 * @returns the points in order, and whether a reader's had to give way
 */
export function mergedPoints(
  rows: RowThen[],
  [there, ours, will]: readonly [Map<number, string>, Map<number, string>, Map<number, string>],
): { points: Map<number, string>; lost: boolean } {
  let lost = false;
  const isAllTaken = there.size === 0 && ours.size > 0;
  const points = new Map<number, string>();
  rows.forEach(({ was: then, same }, place) => {
    const next = will.get(place);
    const old = then === undefined ? undefined : ours.get(then);
    const present = then === undefined ? undefined : there.get(then);
    const isNew = then === undefined && !isAllTaken;
    let put = next;
    if (!isNew && looksOf(present) !== looksOf(old)) {
      const isFixed =
        present !== undefined && textOfRuns(present) !== "" && textOfRuns(present) !== textOfRuns(old ?? "");
      const holds = then === undefined || (looksOf(old) === looksOf(next) && (same || !isFixed));
      lost ||= !holds;
      if (holds) put = present && moved(present, place);
    } else if (then === undefined && isAllTaken) put = undefined;
    if (put) points.set(place, put);
  });
  return { points, lost };
}

/** The look of a chart's rows in the file, in what we wrote and in what we write now. */
export const threePoints = (
  [there, was, will]: readonly [Anatomy, Anatomy, Anatomy],
  place: 0 | 1,
  name: "c:dPt" | "c:dLbl",
) => {
  const of = ({ xml, series }: Anatomy) =>
    pointsIn(xml, name === "c:dPt" ? series[place] : childAt(xml, series[place], "c:dLbls"), name);
  return [of(there), of(was), of(will)] as const;
};
