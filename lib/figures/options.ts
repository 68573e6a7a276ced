import type { Measure } from "@/lib/dataset";

/** What a reader puts together: quantities of one measure, so that units never mix. */
export interface ExploreView {
  measure: Measure;
  /** Ids of the quantities shown; empty for all. */
  facts: readonly string[];
  /** Quantity the others are held against; absent for absolute numbers. */
  base?: string;
  sort: "value" | "name" | "date";
  /** Whether what the source leaves out is shown too. */
  notes: boolean;
}

export const defaultView: ExploreView = { measure: "model-size", facts: [], sort: "value", notes: true };

/** What a reader may set on a figure. */
export interface FigureOptions {
  scale: "log" | "linear";
  currency: "JPY" | "USD";
  /** Yen per dollar; the data set's assumption when absent. */
  rate?: number;
  /** Rows that tell how things stand, or every row there is; the former when absent. */
  rows?: "current" | "all";
  /** Announcements of one carrier, or of none (`context`); all when absent or `any`. */
  carrier?: string;
  /** Announcements that came out one way; all when absent or `any`. */
  verdict?: string;
  /** Carriers or announcements in colour, by id, all else calm; everything in colour when absent or empty. */
  highlight?: readonly string[];
  /** The reader's own words; they are marked as theirs wherever they stand. */
  own?: { title?: string; note?: string };
  /** Of the figure `explore`. */
  view?: ExploreView;
}

export const defaultOptions: FigureOptions = { scale: "log", currency: "JPY" };

/** Settings a figure may offer. */
export const controls = ["scale", "currency", "rows", "outcomes"] as const;
export type Control = (typeof controls)[number];
