import type { Scale } from "./scale";
import type { AxisSpec, MarkSpec } from "./spec";

/** Half a single number's width, px. */
const DOT = 9;
/** How far an open end points, px. */
export const ARROW = 46;
/** A range narrower than this is drawn as a single number, px. */
export const NARROWEST = 12;

/** Ends of a mark's drawing on the x axis, px. */
export function reachOf(mark: MarkSpec, axis: AxisSpec, scale: Scale): [number, number] {
  const { lower, upper } = mark.extent as { lower: number; upper: number };
  // A label stands clear of the tick of a term that was not needed, too.
  if (mark.track) return [scale(lower) - 5, Math.max(scale(upper) + 10, scale(mark.track.due ?? upper) + 2)];
  if (mark.open === "end") {
    const from = scale(lower);
    return [axis.scale === "linear" ? scale(axis.domain[0]) : from - DOT, from + ARROW];
  }
  if (mark.open === "start") return [scale(upper) - ARROW, scale(upper) + DOT];
  if (lower === upper && axis.scale === "linear") return [scale(axis.domain[0]), scale(upper)];
  const [from, to] = [scale(lower), scale(upper)];
  // A day or a single number is a dot, as wide as one.
  return to - from < NARROWEST ? [(from + to) / 2 - DOT, (from + to) / 2 + DOT] : [from, to];
}
