import { textWidth } from "@/lib/format/text-width";
import { type ChartSize, type ChartSpec, chartWidth, FONT, type LineSpec } from "./spec";

/** Between a name and its label on the same line, px. */
export const BESIDE = 8;
/** Between labels and plot, px. */
export const LABEL_GAP = 22;
/** Widths of the column of labels differ by this, px, so that drawings of like texts stand alike. */
const STEP = 10;
/** A column of short labels is as wide as this, px. */
const LEAST = 190;
/** Longer labels break, to leave marks their room, and a bracket that of its text: by what is drawn, px. */
const MOST = { lanes: 150, bracket: 210, numbers: 230, announcements: 250, events: 312, manyEvents: 420 } as const;
/** Most of a compact drawing's width that goes to its labels. */
const LABEL_SHARE = 0.42;

const kindOf = ({ lines, axes, labelledMarks, bracket, dense }: ChartSpec): keyof typeof MOST => {
  if (labelledMarks) return "lanes";
  if (bracket) return "bracket";
  if (axes[0].scale !== "time") return "numbers";
  if (lines.some(({ marks }) => marks.some(({ track }) => track))) return "announcements";
  return dense ? "manyEvents" : "events";
};

/** Width of a line's name and label side by side, px. */
export const besideWidth = ({ head, label }: LineSpec) =>
  textWidth(head, FONT.head, "bold") + (head && label ? BESIDE : 0) + textWidth(label, FONT.label);

/** How wide the column of labels is in the drawing of a page: as its widest text needs it, within bounds. */
function usualWidth(spec: ChartSpec, lines: LineSpec[]): number {
  const widths = lines.flatMap(({ head, label }) => [textWidth(head, FONT.head, "bold"), textWidth(label, FONT.label)]);
  const needed = Math.ceil((Math.max(0, ...widths) + LABEL_GAP) / STEP) * STEP;
  return Math.min(Math.max(needed, LEAST), MOST[kindOf(spec)]);
}

/**
 * Width of the column of labels, px. A drawing of a width of its own gives them their share of it; a compact one what
 * its lines need side by side, as far as there is room.
 */
export function labelWidthOf(spec: ChartSpec, size: ChartSize): number {
  const lines = spec.lines.filter(({ heading }) => !heading);
  const width = chartWidth(size);
  const share = Math.min(Math.max(width / chartWidth("wide"), 0.85), 1.6);
  const usual = usualWidth(spec, lines) * (typeof size === "string" ? 1 : share);
  if (!spec.compact || typeof size === "string") return usual;
  const most = Math.max(usual, width * LABEL_SHARE);
  return Math.max(usual, ...lines.map((line) => besideWidth(line) + LABEL_GAP).filter((own) => own <= most));
}
