import type { Room } from "../spec";
import type { SheetLayout } from "./layout";

type Box = Required<Pick<SheetLayout["body"], "width" | "height">>;

/** How a drawing fills its room. */
export interface Fit extends Room {
  /** Width it is drawn at, px. */
  width: number;
}

/** How far a drawing may be magnified to fill its room, percent. */
const LARGEST = 130;
/** Below this its words are small; rather fewer lines. */
const GOOD = 80;
const LEAST = 30;
const STEP = 2.5;

/** The largest scale at which a drawing laid out for the width that leaves is no taller than its room, percent. */
function largestScale({ width, height }: Box, least: number, heightAt: (width: number) => number): number | undefined {
  const fits = (percent: number) => heightAt((width * 100) / percent) * percent <= height * 100;
  // Most that fit at all fit at the least.
  if (!fits(least)) return undefined;
  for (let percent = LARGEST; percent > least; percent -= STEP) if (fits(percent)) return percent;
  return least;
}

/**
 * The most lines a drawing can have in words of a good size, and the width to draw it at before it is magnified or
 * reduced to fill its room.
 * @param range fewest and most lines it may have
 * @param heightOf for so many lines, the drawing's height at a width, px
 */
export function fitDrawing(
  room: Box,
  [least, most]: readonly [number, number],
  heightOf: (lines: number) => (width: number) => number,
): Fit {
  const widthAt = (percent: number) => Math.round((room.width * 100) / percent);
  const at = (lines: number, leastPercent: number) => {
    const percent = largestScale(room, leastPercent, heightOf(lines));
    return percent === undefined ? undefined : { lines, width: widthAt(percent) };
  };
  for (let lines = most; lines > least; lines -= 1) {
    const good = at(lines, GOOD);
    if (good) return good;
  }
  return at(least, LEAST) ?? { lines: least, width: widthAt(LEAST) };
}
