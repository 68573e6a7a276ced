import type { FigureContext } from "@/lib/figures/context";
import { applyEdits, attributeOf, type Edit, type Found, find, findAll, innerOf, outerOf } from "../../ooxml/scan";
import { escapeXml, unescapeXml } from "../../ooxml/xml";
import { chartXml } from "../chart";
import type { ChartData } from "../chart-data";
import { LENGTH_COLUMN, START_COLUMN } from "../chart-workbook";

/** The relationship ours gives its workbook. */
const WORKBOOK = "rId1";

const inside = (outer: Found, found: Found): Found => ({
  ...found,
  start: outer.start + found.start,
  end: outer.start + found.end,
  from: outer.start + found.from,
  to: outer.start + found.to,
});

/** Elements of a name directly or deeper inside one, by their place in the whole text. */
function within(xml: string, outer: Found, name: string): Found[] {
  return findAll(outerOf(xml, outer), name).map((found) => inside(outer, found));
}

/** The two series of a chart of ours, or null when it is no longer made the way ours are. */
function seriesOf(xml: string): [Found, Found] | null {
  if (findAll(xml, "c:barChart").length !== 1) return null;
  const [start, length, ...more] = findAll(xml, "c:ser");
  if (!start || !length || more.length > 0) return null;
  const column = (series: Found) => {
    const [values] = within(xml, series, "c:val");
    const [formula] = values ? within(xml, values, "c:f") : [];
    return formula && unescapeXml(innerOf(xml, formula));
  };
  const isOf = (letter: string, formula: string | undefined) => formula?.startsWith(`Data!$${letter}$2:`);
  return isOf(START_COLUMN, column(start)) && isOf(LENGTH_COLUMN, column(length)) ? [start, length] : null;
}

/** Looks of single bars, by place. */
function pointsOf(xml: string, series: Found): Map<number, string> {
  return new Map(
    within(xml, series, "c:dPt").map((found) => {
      const text = outerOf(xml, found);
      const [index] = findAll(text, "c:idx");
      return [Number(index && attributeOf(outerOf(text, index), "val")), text];
    }),
  );
}

/**
 * Looks of the bars: ours, but for those of rows that are still there and that somebody has painted otherwise.
 * @param now what stands in the file @param ours what we wrote then @param next what we write now
 */
function keptPoints(
  now: Map<number, string>,
  ours: Map<number, string>,
  next: Map<number, string>,
  before: ChartData,
  after: ChartData,
): string {
  return [...next]
    .map(([place, point]) => {
      const then = before.rows.findIndex(({ id }) => id === after.rows[place]?.id);
      const present = now.get(then);
      if (then < 0 || !present || present === ours.get(then)) return point;
      return present.replace(/(<c:idx val=")\d+"/, `$1${place}"`);
    })
    .join("");
}

/** A value of the axis, where it still is the one we wrote. */
function axisEdits(xml: string, old: string, next: string): Edit[] {
  return ["c:max", "c:min", "c:majorUnit", "c:logBase"].flatMap((name): Edit[] => {
    const [there, was, will] = [xml, old, next].map((text) => {
      const found = find(text, name);
      return found ? { found, text: outerOf(text, found) } : undefined;
    });
    if (!there || !was || !will || there.text !== was.text || was.text === will.text) return [];
    return [{ start: there.found.start, end: there.found.end, text: will.text }];
  });
}

/** A text of the chart, where it still is the one we wrote. */
function titleEdits(xml: string, before: string, after: string): Edit[] {
  const title = find(xml, "c:title");
  const [run] = title ? within(xml, title, "a:t") : [];
  if (!run || before === after || unescapeXml(innerOf(xml, run)) !== before) return [];
  return [{ start: run.from, end: run.to, text: escapeXml(after) }];
}

/**
 * A chart with the numbers of another edition. What a reader changed in its look stays where the chart is still made
 * the way ours are; otherwise it is drawn anew.
 * @param before what we wrote, when its edition is known
 */
export function refreshChart(
  xml: string,
  before: ChartData | null,
  after: ChartData,
  context: FigureContext,
): { xml: string; drawnAnew: boolean } {
  const next = chartXml(after, WORKBOOK, context);
  const series = seriesOf(xml);
  const nextSeries = seriesOf(next);
  if (!before || !series || !nextSeries) return { xml: next, drawnAnew: true };
  const old = chartXml(before, WORKBOOK, context);
  const oldSeries = seriesOf(old) as [Found, Found];
  const edits: Edit[] = [];
  for (const place of [0, 1] as const) {
    for (const name of ["c:tx", "c:cat", "c:val"]) {
      const [there] = within(xml, series[place], name);
      const [will] = within(next, nextSeries[place], name);
      if (!there || !will) return { xml: next, drawnAnew: true };
      edits.push({ start: there.start, end: there.end, text: outerOf(next, will) });
    }
  }
  const [, bars] = series;
  const points = keptPoints(
    pointsOf(xml, bars),
    pointsOf(old, oldSeries[1]),
    pointsOf(next, nextSeries[1]),
    before,
    after,
  );
  const present = within(xml, bars, "c:dPt");
  const [invert] = within(xml, bars, "c:invertIfNegative");
  const at = present[0]?.start ?? invert?.end;
  if (at === undefined) return { xml: next, drawnAnew: true };
  edits.push(...present.slice(1).map(({ start, end }) => ({ start, end, text: "" })));
  edits.push({ start: at, end: present[0]?.end ?? at, text: points });
  // Signs in the place of bars without length belong to rows.
  const labels = (text: string, of: Found) => {
    const [found] = within(text, of, "c:dLbls");
    return found && { found, text: outerOf(text, found) };
  };
  const [there, was, will] = [labels(xml, bars), labels(old, oldSeries[1]), labels(next, nextSeries[1])];
  if (there && will && was?.text !== will.text) {
    edits.push({ start: there.found.start, end: there.found.end, text: will.text });
  }
  edits.push(...axisEdits(xml, old, next), ...titleEdits(xml, before.axis.title, after.axis.title));
  return { xml: applyEdits(xml, edits), drawnAnew: false };
}
