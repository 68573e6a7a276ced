import type { Verdict } from "@/lib/dataset";
import type { Fill, SymbolName } from "@/lib/figures/appearance";
import type { Track } from "@/lib/series/outcomes";

/** One of the page's two drawings, or a drawing laid out for a given width (logical px). */
export type PageSize = "wide" | "narrow";
export type ChartSize = PageSize | { width: number };

/** Logical widths (px); the page scales the drawing to its column. */
const pageWidth = { wide: 720, narrow: 360 } as const;

/** Logical width of a drawing, px. */
export function chartWidth(size: ChartSize): number {
  return typeof size === "string" ? pageWidth[size] : size.width;
}

/** Sizes of type in a drawing, px. */
export const FONT = { head: 14, label: 12.5, value: 14, small: 12 } as const;

/** How little room a drawing has. */
export interface Room {
  /** Lines it may have; the rest is told by its number. */
  lines: number;
}

/** One mark of a chart, in axis units. */
export interface MarkSpec {
  /** Rows of the figure's table this mark stands for. */
  rows: string[];
  carriers: string[];
  /** Whether it keeps in the background while others are highlighted. */
  calm?: boolean;
  colour: string;
  symbol: SymbolName;
  fill: Fill;
  /** Absent: the source states no number. */
  extent?: { lower: number; upper: number };
  /** Vague at its ends. */
  soft: boolean;
  /** The end nobody states, drawn as an arrow; the other one is infinite in `extent`. */
  open?: "start" | "end";
  /** An announcement's line in time, and what became of it. */
  track?: Track;
  verdict?: Verdict;
  head: string;
  value: string;
  status: string;
  /** The whole row in a sentence, for screen readers. */
  spoken: string;
}

/** A line of a chart: label and marks. */
export interface LineSpec {
  key: string;
  head: string;
  label: string;
  marks: MarkSpec[];
  /** Name of the group it stands in. */
  group?: string;
  /** A name over the lines that follow; it has no marks. */
  heading?: boolean;
  /** Index of the axis in `axes`. */
  axis: number;
  /** Free space below, for an annotation. */
  spaceAfter?: number;
  /** An arrow to smaller, unstated values from this mark. */
  arrow?: { from: MarkSpec; text: string };
}

/** A number of an axis, and how it is written. */
export interface Tick {
  value: number;
  text: string;
}

export interface AxisSpec {
  scale: "log" | "linear" | "time";
  domain: [number, number];
  ticks: Tick[];
  /** Says the scale in words. */
  caption: string;
}

export interface ChartSpec {
  /** For screen readers. */
  label: string;
  lines: LineSpec[];
  /** One axis below, or two: the first above, the second below. */
  axes: [AxisSpec] | [AxisSpec, AxisSpec];
  /** Lines stand closer together. */
  dense?: boolean;
  /** Room is scarce: a line's name and label share a line of text where they fit beside the plot. */
  compact?: boolean;
  /** Marks carry their own name and value above or below them. */
  labelledMarks?: boolean;
  /** A vertical line with a word. */
  reference?: { at: number; text: string };
  /** The distance between two values, drawn below a line. */
  bracket?: { afterLine: string; from: number; to: number; text: string; rows: string[]; spoken: string };
}
