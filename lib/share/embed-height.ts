import { type FigureId, matrixIds } from "@/lib/figures/catalogue";

/** Height of a table's summary and the link back, px, which a figure's sheet has not. */
const BELOW = 96;
/** A matrix is set in larger type on a page than on a sheet; measured at the width frames are offered. */
const MATRIX = { factor: 1.45, below: 75 };

/**
 * Height a frame is given until it tells its own, px; a browser test holds it against the real one.
 * @param sheet SVG of the figure as a sheet of its own, which has the same parts in nearly the same type
 */
export function embedHeight(id: FigureId, sheet: string): number {
  const sheetHeight = Number(/ height="(\d+)"/.exec(sheet)?.[1]);
  const height = matrixIds.includes(id) ? sheetHeight * MATRIX.factor + MATRIX.below : sheetHeight + BELOW;
  return Math.ceil(height / 10) * 10;
}

/** Height of a carrier's frame, px. */
export const carrierEmbedHeight = 500;
