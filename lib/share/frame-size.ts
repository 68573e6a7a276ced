/** Widths a frame is offered at, px. */
export const frameWidths = [720, 480, 320] as const;
export type FrameWidth = (typeof frameWidths)[number];

/** How tall a frame is at each width it may have; no script needed. */
export interface FrameSize {
  /** Height in px by width. */
  fixed: Record<FrameWidth, number>;
  /** Height in px of a frame as wide as a usual column, and CSS for it where the window is little wider. */
  column: number;
  wide: string;
  /** Windows narrower than this (px) show the narrow drawing or list. */
  limit: number;
  /** CSS for the height in such a window, which the frame is about as wide as: a phone's. */
  phone: string;
}

const LEAST = 280;
const MIDDLE = 400;
/** Beyond this width an embedded figure grows no further, px. */
const WIDEST = 744;
const STEP = 8;
/** A usual column, px. */
const COLUMN = 720;

const widthsFrom = (from: number, to: number) =>
  Array.from({ length: Math.floor((to - from) / STEP) + 1 }, (_, index) => from + index * STEP);

/** A line above a curve between two widths, as `a + b × width`. */
function lineAbove(heightAt: (width: number) => number, from: number, to: number): string {
  const slope = Math.round(((heightAt(to) - heightAt(from)) / (to - from)) * 100);
  const base = Math.max(...widthsFrom(from, to).map((width) => heightAt(width) - (slope / 100) * width));
  return `${Math.ceil(base)}px + ${slope}vw`.replace("+ -", "- ");
}

/**
 * Sizes for frames of a figure or carrier.
 * @param heightAt height in px that holds everything at a width in px, in any font
 * @param limit width from which the wide drawing or the table shows, px
 */
export function frameSize(heightAt: (width: number) => number, limit: number): FrameSize {
  const fixed = Object.fromEntries(frameWidths.map((width) => [width, heightAt(width)])) as FrameSize["fixed"];
  const column = Math.max(...widthsFrom(COLUMN, WIDEST).map(heightAt));
  return {
    fixed,
    column,
    wide: heightAt(limit) > column ? `max(${column}px,${lineAbove(heightAt, limit, COLUMN)})` : `${column}px`,
    limit,
    phone: `max(${lineAbove(heightAt, LEAST, MIDDLE)},${lineAbove(heightAt, MIDDLE, limit - 1)})`,
  };
}

/** Height of a frame in px, for its attribute. @param width absent for a frame as wide as its column */
export function frameHeight({ fixed, column }: FrameSize, width?: FrameWidth): number {
  return width ? fixed[width] : column;
}

/** Height of a frame as CSS: what its width needs, and once the window is narrower than that, what the window needs. */
export function frameHeightCss(size: FrameSize, width?: FrameWidth): string {
  // Between a phone and its full width a wide frame shrinks with its column and needs no more than a column's height.
  const isWide = !width || width > size.limit;
  const [height, limit] = isWide ? [size.wide, size.limit] : [`${size.fixed[width]}px`, width];
  // Each difference leaps from below nothing to beyond all bounds at the limit, and so lets one of the two through.
  return `max(min(${height},(100vw - ${limit - 1}px)*9999),min(${size.phone},(${limit}px - 100vw)*9999))`;
}
