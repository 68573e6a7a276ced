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

export type FigureId = (typeof figureIds)[number];

/** What a reader may set on a figure. */
export interface FigureOptions {
  scale: "log" | "linear";
  currency: "JPY" | "USD";
  /** Yen per dollar; the data set's assumption when absent. */
  rate?: number;
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

/** Narrows a path segment to a figure. */
export function isFigureId(value: string): value is FigureId {
  return (figureIds as readonly string[]).includes(value);
}
