import type { FigureId } from "@/lib/figures/catalogue";
import type { FigureContext } from "@/lib/figures/context";
import type { FigureOptions } from "@/lib/figures/options";
import { asChart, type ChartPanel, digestOf, type MatrixPanel, type TimelinePanel } from "@/lib/figures/panel";
import { rowText } from "@/lib/figures/row-text";
import { panelsOf } from "@/lib/figures/series";
import { punctuation, withAside } from "@/lib/format/punctuation";
import type { Row } from "@/lib/series/row";
import { type ChartData, chartData } from "./chart-data";

/** What a figure's slide holds below its title, in PowerPoint's own kinds. */
export type FigurePart = { kind: "chart"; data: ChartData; line?: string } | MatrixPanel | TimelinePanel;

/** Lines a slide has room for. */
const MOST_EVENTS = 12;
const MOST_LINES = 16;

/** A number that follows from others, as a line of text: `35–175× (350,000 ÷ 2,000–9,999)`. */
export function derivedLine(row: Row, context: FigureContext): string {
  const { value, formula, label } = rowText(row, context);
  return `${label}${punctuation[context.locale].colon}${withAside(value, formula, context.locale)}`;
}

function chartPart(panel: ChartPanel, context: FigureContext): FigurePart {
  const { caption, derived } = panel;
  const line = caption?.[context.locale] ?? (derived ? derivedLine(derived, context) : undefined);
  return { kind: "chart", data: chartData(panel, context), ...(line ? { line } : {}) };
}

/** The native parts of a figure, one a panel. */
export function figureParts(id: FigureId, context: FigureContext, options: FigureOptions): FigurePart[] {
  return panelsOf(context.dataset, id, options).flatMap((panel): FigurePart[] => {
    if (panel.kind === "trend") return asChart(panel).map((chart) => chartPart(chart, context));
    if (panel.kind === "timeline") return [digestOf(panel, MOST_EVENTS).panel];
    return [panel.kind === "chart" ? chartPart(digestOf(panel, MOST_LINES).panel, context) : panel];
  });
}
