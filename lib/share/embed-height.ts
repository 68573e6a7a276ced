/** Lines of a table's summary and the link back, px, below what a figure's sheet holds. */
const BELOW = 96;

/**
 * Height a frame is given until it tells its own, px.
 * @param sheetHeight of the figure as a sheet of its own, which has the same parts in nearly the same type
 */
export function embedHeight(sheetHeight: number): number {
  return Math.ceil((sheetHeight + BELOW) / 10) * 10;
}

/** Height of a carrier's frame, px. */
export const carrierEmbedHeight = 620;
