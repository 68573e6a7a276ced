import type { Context } from "@/lib/context/context";
import {
  asChart,
  type ChartPanel,
  digestOf,
  type MatrixPanel,
  type Panel,
  type TimelinePanel,
  type TrendPanel,
} from "@/lib/figures/panel";
import { rowText } from "@/lib/figures/row-text";
import type { Shown } from "@/lib/figures/shown";
import { punctuation, withAside } from "@/lib/format/punctuation";
import type { Row } from "@/lib/series/row";
import { PLOT_SHARE } from "./chart";
import { type ChartData, chartData, chartsInRoom } from "./chart-data";
import { content, slotOf } from "./layouts";
import { heightOfLine, type Room } from "./room";
import { POINTS_PER_INCH } from "./style";
import { type Laid, tablePages } from "./table";
import { tablesInRoom } from "./table-in-room";
import { rowsInRoom } from "./timeline/columns";

/** What a figure's slide holds below its title, in PowerPoint's own kinds. */
export type FigurePart =
  | { kind: "chart"; data: ChartData; line?: string }
  | (MatrixPanel & { isPage?: boolean; laid?: Laid })
  | TimelinePanel;

/** Lines a slide has room for. */
const MOST_LINES = 16;
/** An announcement takes one line of words, an event two. */
const MOST_TRACKS = 13;
const MOST_EVENTS = 12;

/** A number that follows from others, as a line of text: `35–175× (350,000 ÷ 2,000–9,999)`. */
export function derivedLine(row: Row, context: Context): string {
  const { value, formula, label } = rowText(row, context);
  return `${label}${punctuation[context.locale].colon}${withAside(value, formula, context.locale)}`;
}

function lineOf({ caption, derived }: ChartPanel, context: Context): string | undefined {
  return caption?.[context.locale] ?? (derived ? derivedLine(derived, context) : undefined);
}

/** Height of a chart's plot on the layout it comes to stand on, points. */
function plotHeight(layout: "two" | "lined" | "content"): number {
  return slotOf(layout, "content").box.h * POINTS_PER_INCH * PLOT_SHARE;
}

const mostOf = ({ rows }: TimelinePanel) => (rows.some(({ kind }) => kind === "outcome") ? MOST_TRACKS : MOST_EVENTS);

/** The panels of a figure as a slide has room for them, each with how many lines it leaves out. */
function digests({ panels }: Shown) {
  return panels.flatMap((panel): { panel: Exclude<Panel, TrendPanel>; left: number }[] => {
    if (panel.kind === "trend") return asChart(panel).map((chart) => ({ panel: chart, left: 0 }));
    if (panel.kind === "chart") return [digestOf(panel, MOST_LINES)];
    return [{ panel, left: 0 }];
  });
}

/** The native parts of a figure, one a panel. */
export function figureParts(shown: Shown): FigurePart[] {
  const { context } = shown;
  const panels = digests(shown);
  return panels.map(({ panel }): FigurePart => {
    if (panel.kind !== "chart") return panel;
    const line = lineOf(panel, context);
    const height = plotHeight(panels.length > 1 ? "two" : line ? "lined" : "content");
    return { kind: "chart", data: chartData(panel, context, height), ...(line ? { line } : {}) };
  });
}

/** A list in pages of about the same length, none longer than there is room for. */
function evenly<T>(list: T[], most: number): T[][] {
  const pages = Math.ceil(list.length / most);
  return Array.from({ length: pages }, (_, page) =>
    list.slice(Math.round((page * list.length) / pages), Math.round(((page + 1) * list.length) / pages)),
  );
}

/** Charts lower than this have no room for two on a slide, inches. */
const LOW_CHART = 1.6;

/** What a figure's slides hold in the room of a reader's template. */
function slidesInRoom(shown: Shown, room: Room): FigurePart[][] {
  const { context } = shown;
  const panels = digests(shown).map(({ panel }) => panel);
  const [first] = panels;
  if (first?.kind === "matrix") {
    const pages = tablesInRoom(first.matrix, room, context);
    return pages.map((page) => [{ ...first, ...page, isPage: pages.length > 1 }]);
  }
  if (first?.kind === "timeline" && first.rows.length > 0) {
    const most = Math.min(mostOf(first), rowsInRoom(first, room, context));
    return evenly(first.rows, most).map((rows) => [{ ...first, rows }]);
  }
  const chartPanels = panels.filter((panel) => panel.kind === "chart");
  const partsIn = (panel: ChartPanel, height: number): FigurePart[] => {
    const line = lineOf(panel, context);
    const charts = chartsInRoom(panel, context, { w: room.w, h: height - (line ? heightOfLine(room) : 0) });
    return charts.map((data) => ({ kind: "chart", data, ...(line ? { line } : {}) }));
  };
  const [upper, lower] = chartPanels;
  if (upper && lower && room.h / 2 - heightOfLine(room) >= LOW_CHART) {
    const both = [upper, lower].map((panel) => partsIn(panel, room.h / 2));
    if (both.every(({ length }) => length === 1)) return [both.flat()];
  }
  return chartPanels.flatMap((panel) => partsIn(panel, room.h).map((part) => [part]));
}

/**
 * What a figure's slides hold: most figures take one; a long table and a long timeline take more.
 * @param room that a reader's template leaves; our own layouts' when absent
 */
export function figureSlides(shown: Shown, room?: Room): FigurePart[][] {
  if (room) return slidesInRoom(shown, room);
  const parts = figureParts(shown);
  const [first] = parts;
  if (first?.kind === "matrix") {
    const pages = tablePages(first.matrix, content, shown.context);
    return pages.map((matrix) => [{ ...first, matrix, isPage: pages.length > 1 }]);
  }
  if (first?.kind === "timeline" && first.rows.length > 0) {
    return evenly(first.rows, mostOf(first)).map((rows) => [{ ...first, rows }]);
  }
  return [parts];
}

/** How many lines of a figure its slides leave out. */
export function linesLeftOut(shown: Shown): number {
  return digests(shown).reduce((sum, { left }) => sum + left, 0);
}
