import type { Measure } from "@/lib/dataset";

/** Addresses of the figures; permanent once published. */
export const figureIds = [
  "model-size",
  "compute-gap",
  "investment",
  "elyza-stake",
  "development-speed",
  "timeline",
  "strategy-matrix",
  "modality-matrix",
  "positioning",
  "open-vs-closed",
] as const;

/** A figure of the catalogue. */
export type CatalogueId = (typeof figureIds)[number];
/** A figure: one of the catalogue, or the one a reader puts together. */
export type FigureId = CatalogueId | "explore";

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
  /** Of the figure `explore`. */
  view?: ExploreView;
}

export const defaultOptions: FigureOptions = { scale: "log", currency: "JPY" };

/** Controls each figure offers; the others have nothing to set. */
export const controlsOf: Partial<Record<FigureId, readonly ("scale" | "currency")[]>> = {
  "model-size": ["scale"],
  "compute-gap": ["scale"],
  investment: ["scale", "currency"],
};

/** Figures that are HTML tables rather than drawings. */
export const matrixIds: readonly FigureId[] = ["strategy-matrix", "modality-matrix"];
