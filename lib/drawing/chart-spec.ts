import type { Context } from "@/lib/context/context";
import { once } from "@/lib/dataset/once";
import { type ChartPanel, digestOf, groupsOf, linesOfChart, type TimelinePanel } from "@/lib/figures/panel";
import { rowText, rowValue } from "@/lib/figures/row-text";
import { formatTick } from "@/lib/format/number";
import { punctuation } from "@/lib/format/punctuation";
import type { EventRow, Row } from "@/lib/series/row";
import { numberAxis, timeAxis } from "./axes";
import { endsOf, lineOf, markOf } from "./mark-of";
import type { Palette } from "./palette";
import type { AxisSpec, ChartSpec, LineSpec, Room } from "./spec";

/** Room below the first line for the distance between two marks, and between two panels, logical px. */
const BRACKET_ROOM = 34;
const PANEL_ROOM = 24;
/** Parts a whole is divided into by its gridlines. */
const PARTS = 4;

/** A name over the lines of a group. */
const headingOf = (key: string, text: string): LineSpec => ({
  key: `group ${key}`,
  head: text,
  label: "",
  marks: [],
  axis: 0,
  heading: true,
});

/** Lines of rows, those of a group under its name. */
function groupedLines(rows: Row[], { locale }: Context, make: (row: Row) => LineSpec): LineSpec[] {
  return groupsOf(rows).flatMap(({ label, rows: own }) => [
    ...(label && own[0] ? [headingOf(own[0].id, label[locale])] : []),
    ...own.map((row) => ({ ...make(row), ...(label ? { group: label[locale] } : {}) })),
  ]);
}

const withoutTerm = once((row: EventRow): EventRow => ({ ...row, fact: { ...row.fact, due: undefined } }));

/** The line of an event, headed by its date; of an announcement, by its name. */
function timelineLine(row: Row, context: Context, palette: Palette): LineSpec {
  // Many events stand close; the term of an announcement is told by its figure.
  const line = lineOf(row.group && row.kind === "event" ? withoutTerm(row) : row, context, palette);
  const { asOf, label, status } = rowText(row, context);
  return row.kind === "outcome"
    ? { ...line, head: label, label: [asOf, status].filter(Boolean).join(punctuation[context.locale].list) }
    : { ...line, head: asOf };
}

function lineSpecs(panel: ChartPanel | TimelinePanel, context: Context, palette: Palette): LineSpec[] {
  const { locale } = context;
  if (panel.kind === "timeline") {
    return groupedLines(panel.rows, context, (row) => timelineLine(row, context, palette));
  }
  if (!panel.lanes) return groupedLines(linesOfChart(panel), context, (row) => lineOf(row, context, palette));
  return panel.lanes.map(({ id, head, rows, arrow }) => ({
    key: id,
    head: head[locale],
    label: "",
    marks: rows.map((row) => markOf(row, context, palette)),
    axis: 0,
    ...(arrow ? { arrow: { from: markOf(arrow.from, context, palette), text: arrow.label[locale] } } : {}),
  }));
}

/** The axis of a panel. */
export function axisOf(panel: ChartPanel | TimelinePanel, context: Context): AxisSpec {
  const bounds = endsOf(panel.rows);
  if (panel.kind === "timeline") {
    // Without a row the axis still has its day.
    const own = [...bounds, ...panel.rows.flatMap((row) => (row.kind === "outcome" ? (row.track.due ?? []) : []))];
    const times = own.length > 0 ? own : [panel.reference.at];
    return timeAxis(Math.min(...times), Math.max(...times), context);
  }
  const { whole, caption } = panel;
  if (whole !== undefined) {
    const ticks = Array.from({ length: PARTS + 1 }, (_, part) => (whole * part) / PARTS).map((value) => ({
      value,
      text: formatTick(value, panel.unit, context.locale),
    }));
    return { scale: "linear", domain: [0, whole], ticks, caption: "" };
  }
  const axis = numberAxis(bounds, panel.scale, panel.unit, context);
  return caption ? { ...axis, caption: caption[context.locale] } : axis;
}

function bracketOf(panel: ChartPanel | TimelinePanel, context: Context): ChartSpec["bracket"] {
  const [first] = panel.rows;
  if (panel.kind === "timeline" || !panel.bracket || !panel.derived || !first) return undefined;
  return {
    afterLine: first.id,
    ...panel.bracket,
    text: context.t("chart.gap", { ratio: rowValue(panel.derived, context) }),
    rows: [panel.derived.id],
    spoken: rowText(panel.derived, context).spoken,
  };
}

/**
 * What is drawn of panels that share one drawing, each on an axis of its own.
 * @param panels one or two
 * @param label for screen readers
 * @param room how little room there is: lines it has room for, the rest being told by its number
 * @throws Error when there is no panel
 */
export function chartSpec(
  panels: (ChartPanel | TimelinePanel)[],
  label: string,
  context: Context,
  palette: Palette,
  room?: Room,
): ChartSpec {
  const digests = panels.map((panel) => digestOf(panel, room?.lines ?? Number.POSITIVE_INFINITY));
  const left = digests.reduce((sum, digest) => sum + digest.left, 0);
  const spec = specOf(
    digests.map(({ panel }) => panel),
    label,
    context,
    palette,
    left,
  );
  return room ? { ...spec, compact: true } : spec;
}

function specOf(
  panels: (ChartPanel | TimelinePanel)[],
  label: string,
  context: Context,
  palette: Palette,
  left: number,
): ChartSpec {
  const [first] = panels;
  if (!first) throw new Error("a figure without panels has no drawing");
  const bracket = bracketOf(first, context);
  const lines = panels.flatMap((panel, axis) => {
    const own = lineSpecs(panel, context, palette).map((line) => ({ ...line, axis }));
    const last = own.at(-1);
    if (last && axis < panels.length - 1) last.spaceAfter = PANEL_ROOM;
    return own;
  });
  if (bracket && lines[0]) lines[0].spaceAfter = BRACKET_ROOM;
  if (left > 0) lines.push({ ...headingOf("left", context.t("chart.more", { count: left })), axis: panels.length - 1 });
  const { reference } = first;
  return {
    label,
    lines,
    axes: panels.map((panel) => axisOf(panel, context)) as ChartSpec["axes"],
    ...(first.kind === "chart" && first.lanes ? { labelledMarks: true } : {}),
    ...(first.kind === "timeline" && first.dense ? { dense: true } : {}),
    ...(reference ? { reference: { at: reference.at, text: reference.label[context.locale] } } : {}),
    ...(bracket ? { bracket } : {}),
  };
}
