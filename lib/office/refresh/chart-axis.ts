import { escapeXml } from "@/lib/format/xml";
import type { ChartData } from "../deck/chart-data";
import { attributeOf, childAt, type Edit, type Found, outerOf } from "../package/scan";
import { type Anatomy, looksOf, textIn, valOf } from "./chart-anatomy";
import { isTrueFor } from "./number-format";

/** The most gridlines an axis can have and be read. */
const MOST_LINES = 20;

/** A piece of the axis of numbers. */
type Way = string[];
const SCALE: Way[] = [["c:scaling", "c:max"], ["c:scaling", "c:min"], ["c:scaling", "c:logBase"], ["c:majorUnit"]];
const FORMAT: Way = ["c:numFmt"];
const TITLE: Way = ["c:title", "c:tx", "c:rich"];

type Three = readonly [Anatomy, Anatomy, Anatomy];
const piece = ({ xml, values }: Anatomy, way: Way) => childAt(xml, values, ...way);
const looksAt = (anatomy: Anatomy, way: Way) => {
  const found = piece(anatomy, way);
  return looksOf(found && outerOf(anatomy.xml, found));
};

/** Whether every bar of an edition lies within a reader's own ends of the axis, and its gridlines can be counted. */
function holdsAll({ xml, values }: Anatomy, { rows, axis }: ChartData): boolean {
  const own = (...way: Way) => {
    const value = valOf(xml, childAt(xml, values, ...way));
    return value === undefined ? undefined : Number(value);
  };
  const [min, max, step] = [own("c:scaling", "c:min"), own("c:scaling", "c:max"), own("c:majorUnit")];
  const isWithin = rows.every(
    ({ bounds }) =>
      !bounds ||
      (bounds.lower >= (min ?? Number.NEGATIVE_INFINITY) && bounds.upper <= (max ?? Number.POSITIVE_INFINITY)),
  );
  const lines = step === undefined || axis.log ? 1 : ((max ?? axis.max) - (min ?? axis.min)) / step;
  const isLog = own("c:scaling", "c:logBase") !== undefined;
  return isWithin && lines <= MOST_LINES && (!isLog || (min ?? 1) > 0);
}

/** A piece in the place of another, or in the way to it. */
function put(there: Anatomy, will: Anatomy, way: Way): Edit[] {
  const [old, next] = [piece(there, way), piece(will, way)];
  const text = next ? outerOf(will.xml, next) : "";
  if (old) return [{ start: old.start, end: old.end, text }];
  return [];
}

/** The whole scale as ours. */
function wholeScale(there: Anatomy, will: Anatomy): Edit[] {
  const scaling: Way = ["c:scaling"];
  const unit: Way = ["c:majorUnit"];
  const at = ["c:crossBetween", "c:crosses", "c:crossesAt", "c:crossAx"].flatMap(
    (name) => piece(there, [name]) ?? [],
  )[0];
  const next = piece(will, unit);
  const added =
    next && at && !piece(there, unit) ? [{ start: at.end, end: at.end, text: outerOf(will.xml, next) }] : [];
  return [...put(there, will, scaling), ...put(there, will, unit), ...added];
}

function scaleEdits([there, was, will]: Three, after: ChartData): { edits: Edit[]; lost: boolean } {
  const isOurs = SCALE.every((way) => looksAt(there, way) === looksAt(was, way));
  if (isOurs) return { edits: SCALE.flatMap((way) => put(there, will, way)), lost: false };
  if (holdsAll(there, after)) return { edits: [], lost: false };
  return { edits: wholeScale(there, will), lost: true };
}

/** Numbers that stand at gridlines. */
const ticks = ({ axis: { log, min, max, step } }: ChartData) =>
  log ? [min] : Array.from({ length: Math.round((max - min) / step) + 1 }, (_, line) => min + line * step);

function formatEdits([there, was, will]: Three, after: ChartData): { edits: Edit[]; lost: boolean } {
  const own = piece(there, FORMAT);
  const isOurs = looksAt(there, FORMAT) === looksAt(was, FORMAT);
  const code = own ? (attributeOf(outerOf(there.xml, own), "formatCode") ?? "") : "";
  if (!isOurs && isTrueFor(code, ticks(after))) return { edits: [], lost: false };
  return { edits: put(there, will, FORMAT), lost: !isOurs };
}

/** The title tells the unit: ours follows it, a reader's stays while the unit does. */
function titleEdits([there, was, will]: Three, before: ChartData, after: ChartData) {
  const words = ({ xml }: Anatomy, title: Found | undefined) =>
    textIn(xml, childAt(xml, title, "a:p", "a:r", "a:t")) ?? "";
  const title = piece(there, TITLE);
  const run = childAt(there.xml, title, "a:p", "a:r", "a:t");
  const isOurs = words(there, title) === words(was, piece(was, TITLE));
  if (!run || before.axis.title === after.axis.title || (!isOurs && before.unit === after.unit)) {
    return { edits: [], lost: false };
  }
  const edit: Edit = { start: run.from, end: run.to, text: escapeXml(words(will, piece(will, TITLE))) };
  return { edits: [edit], lost: !isOurs };
}

/** The axis of numbers: a reader's own where every number of the edition can still be read from it, ours otherwise. */
export function axisEdits(three: Three, before: ChartData, after: ChartData): { edits: Edit[]; lost: boolean } {
  const all = [scaleEdits(three, after), formatEdits(three, after), titleEdits(three, before, after)];
  return { edits: all.flatMap(({ edits }) => edits), lost: all.some(({ lost }) => lost) };
}
