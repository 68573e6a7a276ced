import type { FigureContext } from "@/lib/figures/context";
import { type ChartPanel, linesOfChart, type TimelinePanel } from "@/lib/figures/panel";
import { rowText, rowValue } from "@/lib/figures/row-text";
import type { Palette } from "../palette";
import { numberAxis, timeAxis } from "./axes";
import { boundsOf, lineOf, markOf } from "./mark-of";
import type { AxisSpec, ChartSpec, LineSpec } from "./spec";

/** Room below the first line for the distance between two marks, and between two panels, logical px. */
const BRACKET_ROOM = 34;
const PANEL_ROOM = 24;
/** Parts a whole is divided into by its gridlines. */
const PARTS = 4;

function linesOf(panel: ChartPanel | TimelinePanel, context: FigureContext, palette: Palette): LineSpec[] {
  const { locale } = context;
  if (panel.kind === "timeline") {
    return panel.rows.map((row) => ({ ...lineOf(row, context, palette), head: rowText(row, context).asOf }));
  }
  if (!panel.lanes) return linesOfChart(panel).map((row) => lineOf(row, context, palette));
  return panel.lanes.map(({ id, head, rows, arrow }) => ({
    key: id,
    head: head[locale],
    label: "",
    marks: rows.map((row) => markOf(row, context, palette)),
    axis: 0,
    ...(arrow ? { arrow: { from: markOf(arrow.from, context, palette), text: arrow.label[locale] } } : {}),
  }));
}

function axisOf(panel: ChartPanel | TimelinePanel, context: FigureContext): AxisSpec {
  const bounds = boundsOf(panel.rows);
  if (panel.kind === "timeline") return timeAxis(Math.min(...bounds), Math.max(...bounds), context);
  const { whole, caption } = panel;
  if (whole !== undefined) {
    const ticks = Array.from({ length: PARTS + 1 }, (_, part) => (whole * part) / PARTS);
    return { ...numberAxis([0, whole], "linear", panel.unit, context), domain: [0, whole], ticks, caption: "" };
  }
  const axis = numberAxis(bounds, panel.scale, panel.unit, context);
  return caption ? { ...axis, caption: caption[context.locale] } : axis;
}

function bracketOf(panel: ChartPanel | TimelinePanel, context: FigureContext): ChartSpec["bracket"] {
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
 * @throws Error when there is no panel
 */
export function chartSpec(
  panels: (ChartPanel | TimelinePanel)[],
  label: string,
  context: FigureContext,
  palette: Palette,
): ChartSpec {
  const [first] = panels;
  if (!first) throw new Error("a figure without panels has no drawing");
  const bracket = bracketOf(first, context);
  const lines = panels.flatMap((panel, axis) => {
    const own = linesOf(panel, context, palette).map((line) => ({ ...line, axis }));
    const last = own.at(-1);
    if (last && axis < panels.length - 1) last.spaceAfter = PANEL_ROOM;
    return own;
  });
  if (bracket && lines[0]) lines[0].spaceAfter = BRACKET_ROOM;
  const { reference } = first;
  return {
    label,
    lines,
    axes: panels.map((panel) => axisOf(panel, context)) as ChartSpec["axes"],
    labelWidth: first.labelWidth,
    ...(first.kind === "chart" && first.lanes ? { labelledMarks: true } : {}),
    ...(reference ? { reference: { at: reference.at, text: reference.label[context.locale] } } : {}),
    ...(bracket ? { bracket } : {}),
  };
}
