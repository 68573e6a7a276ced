import type { FigureId } from "@/lib/figures/catalogue";

/** Why something of a slide was not brought up to date. */
export type Hindrance =
  | "edition-unknown"
  | "figure-gone"
  | "page-gone"
  | "more-pages"
  | "chart-missing"
  | "chart-numbers-edited"
  | "chart-bars-edited"
  | "chart-labels-edited"
  | "chart-axis-edited"
  | "chart-extras-gone"
  | "chart-words-kept"
  | "drawing-edited"
  | "link-replaced"
  | "picture-undrawn"
  | "picture-fitted"
  | "title-edited"
  | "texts-edited"
  | "notes-edited";

/** A row whose number or words changed, with what the slide said before and says now. */
export interface ChangedRow {
  name: string;
  /** Absent for a row that is new or gone. */
  before?: string;
  after?: string;
}

/** What became of one of our parts on a slide. */
export interface PartReport {
  /** Number of the slide in the deck that comes of it, from one. */
  slide: number;
  figure: FigureId;
  /** Edition its numbers were of, and are of now. */
  from: string;
  to: string;
  outcome: "refreshed" | "added" | "same" | "left";
  rows: ChangedRow[];
  /** Whether what a reader had changed in its look had to be given up. */
  drawnAnew: boolean;
  hindrances: Hindrance[];
}
