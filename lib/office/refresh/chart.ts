import type { Context } from "@/lib/context/context";
import { unescapeXml } from "@/lib/format/xml";
import { chartXml } from "../deck/chart";
import type { ChartData } from "../deck/chart-data";
import { applyEdits, childAt, childrenOf, type Edit, findAll, innerOf, outerOf, without } from "../package/scan";
import { type Anatomy, anatomyOf } from "./chart-anatomy";
import { axisEdits } from "./chart-axis";
import { extraEdits, hasOwnWords } from "./chart-extras";
import { labelEdits } from "./chart-labels";
import { mergedPoints, type RowThen, rowsThen, threePoints } from "./chart-points";
import type { Hindrance } from "./report";

/** The relationship ours gives its workbook. */
const WORKBOOK = "rId1";

/** What became of a chart. */
export interface RefreshedChart {
  xml: string;
  drawnAnew: boolean;
  /** What a reader had changed and had to give way, and what was left. */
  hindrances: Hindrance[];
}

type Three = readonly [Anatomy, Anatomy, Anatomy];
const PLACES = [0, 1] as const;
const DATA = ["c:tx", "c:cat", "c:val"];

/** Numbers and names a chart was last drawn with. */
function drawnWith({ xml, series }: Anatomy): string[] {
  return series.flatMap((one) =>
    DATA.flatMap((name) =>
      childrenOf(xml, one, name).flatMap((data) => {
        const text = outerOf(xml, data);
        return findAll(text, "c:pt").map((point) => {
          const value = unescapeXml(
            findAll(outerOf(text, point), "c:v").map((v) => innerOf(outerOf(text, point), v))[0] ?? "",
          );
          const number = Number(value);
          const said = value === "" || Number.isNaN(number) ? value.replace(/\s+/g, " ").trim() : number.toPrecision(9);
          return `${name} ${/idx="(\d+)"/.exec(outerOf(text, point))?.[1]} ${said}`;
        });
      }),
    ),
  );
}

const isSame = (one: string[], other: string[]) =>
  one.length === other.length && one.every((said, at) => said === other[at]);

/** Numbers and names of the edition; nothing when the chart lacks a place for them. */
function dataEdits([there, , will]: Three): Edit[] | null {
  const edits = PLACES.flatMap((place) =>
    DATA.map((name): Edit | null => {
      const [own, next] = [there, will].map(({ xml, series }) => childAt(xml, series[place], name));
      return own && next ? { start: own.start, end: own.end, text: outerOf(will.xml, next) } : null;
    }),
  );
  return edits.every((edit) => edit !== null) ? edits : null;
}

/** Looks of the bars of a series. */
function barEdits(three: Three, place: 0 | 1, rows: RowThen[]): { edits: Edit[]; lost: boolean } {
  const [{ xml, series }] = three;
  const { points, lost } = mergedPoints(rows, threePoints(three, place, "c:dPt"));
  const present = childrenOf(xml, series[place], "c:dPt");
  const before = ["c:pictureOptions", "c:invertIfNegative", "c:spPr", "c:tx"];
  const at = present[0]?.start ?? before.flatMap((name) => childAt(xml, series[place], name)?.end ?? [])[0] ?? 0;
  const edits = present.slice(1).map(without);
  return { edits: [{ start: at, end: present[0]?.end ?? at, text: [...points.values()].join("") }, ...edits], lost };
}

/** Room of names and bars, which goes by how many rows there are: ours where it still is. */
function roomEdits([there, was, will]: Three): Edit[] {
  const ways = (anatomy: Anatomy) => {
    const { xml, plot, bars, categories } = anatomy;
    const layout = childAt(xml, plot, "c:layout", "c:manualLayout");
    const type = childAt(xml, categories, "c:txPr", "a:p", "a:pPr", "a:defRPr");
    return [
      ...["c:x", "c:w"].map((name) => childAt(xml, layout, name)),
      childAt(xml, bars, "c:gapWidth"),
      type && { ...type, end: type.from },
    ].map((found) => found && { ...found, text: outerOf(xml, found) });
  };
  const value = /\s(?:val|sz)\s*=\s*"([^"]*)"/;
  const sizeIn = (text: string | undefined) => Number(value.exec(text ?? "")?.[1]);
  const [own, old, next] = [there, was, will].map(ways);
  const edits = (own ?? []).flatMap((found, at): Edit[] => {
    const [then, now] = [old?.[at]?.text, next?.[at]?.text];
    if (!found || Math.abs(sizeIn(found.text) - sizeIn(then)) > 1e-6 || sizeIn(then) === sizeIn(now)) return [];
    const put = value.exec(now ?? "")?.[0] ?? "";
    return [{ start: found.start, end: found.end, text: found.text.replace(value, put) }];
  });
  return [...edits, ...skipEdits([there, was, will])];
}

/** Whether names may be left out: ours where it still is. */
function skipEdits(three: Three): Edit[] {
  const [own, old, next] = three.map(({ xml, categories }) => childAt(xml, categories, "c:tickLblSkip"));
  const [there, , will] = three;
  const at = own?.start ?? childAt(there.xml, there.categories, "c:lblOffset")?.end;
  if (Boolean(own) !== Boolean(old) || Boolean(old) === Boolean(next) || at === undefined) return [];
  return [{ start: at, end: own?.end ?? at, text: next ? outerOf(will.xml, next) : "" }];
}

/**
 * A chart with the numbers of another edition. What a reader changed in its look stays where the chart is still made
 * the way ours are and the change does not make the new numbers wrong; otherwise it is ours again, and that is told.
 * @param before what we wrote, when its edition is known
 */
export function refreshChart(
  xml: string,
  before: ChartData | null,
  after: ChartData,
  context: Context,
): RefreshedChart {
  const next = chartXml(after, WORKBOOK, context);
  const anew = { xml: next, drawnAnew: true, hindrances: [] };
  const there = anatomyOf(xml);
  const will = anatomyOf(next);
  const was = before && anatomyOf(chartXml(before, WORKBOOK, context));
  if (!before || !there || !was || !will) return anew;
  const three: Three = [there, was, will];
  const data = dataEdits(three);
  if (!data) return anew;
  const rows = rowsThen(before, after);
  const bars = PLACES.map((place) => barEdits(three, place, rows));
  const labels = PLACES.map((place) => labelEdits(three, place, rows, after));
  const axis = axisEdits(three, before, after);
  const extras = extraEdits(there);
  const told: [Hindrance, boolean][] = [
    ["chart-numbers-edited", !isSame(drawnWith(there), drawnWith(was))],
    ["chart-bars-edited", bars.some(({ lost }) => lost)],
    ["chart-labels-edited", labels.some(({ lost }) => lost)],
    ["chart-axis-edited", axis.lost],
    ["chart-extras-gone", extras.length > 0],
    ["chart-words-kept", hasOwnWords(there)],
  ];
  const edits = [...data, ...[...bars, ...labels, axis].flatMap((one) => one.edits), ...extras, ...roomEdits(three)];
  return {
    xml: applyEdits(xml, edits),
    drawnAnew: false,
    hindrances: told.flatMap(([hindrance, isTold]) => (isTold ? hindrance : [])),
  };
}
