/** Widths a frame is offered at, px. */
export const frameWidths = [720, 480, 320] as const;
export type FrameWidth = (typeof frameWidths)[number];

/** How tall a frame is at each width it may have; no script needed. */
export interface FrameSize {
  /** Height in px by width. */
  fixed: Record<FrameWidth, number>;
  /** Height in px of a frame as wide as its column. */
  column: number;
  /** CSS for the height on a phone, where the frame is about as wide as the window. */
  phone: string;
}

/** Windows narrower than this are taken for phones, px. */
const PHONE = 600;
const LEAST = 280;
const MIDDLE = 400;
/** Beyond this width an embedded figure grows no further, px. */
const WIDEST = 744;
const STEP = 8;

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
 */
export function frameSize(heightAt: (width: number) => number): FrameSize {
  const fixed = Object.fromEntries(frameWidths.map((width) => [width, heightAt(width)])) as FrameSize["fixed"];
  return {
    fixed,
    column: Math.max(...widthsFrom(PHONE, WIDEST).map(heightAt)),
    phone: `max(${lineAbove(heightAt, LEAST, MIDDLE)},${lineAbove(heightAt, MIDDLE, PHONE)})`,
  };
}

/** Height of a frame in px, for its attribute. @param width absent for a frame as wide as its column */
export function frameHeight({ fixed, column }: FrameSize, width?: FrameWidth): number {
  return width ? fixed[width] : column;
}

/** Height of a frame as CSS: what its width needs, and once the window is narrower than that, what the window needs. */
export function frameHeightCss(size: FrameSize, width?: FrameWidth): string {
  // Between a phone and its full width a wide frame shrinks with its column and needs no more than a column's height.
  const isWide = !width || width > PHONE;
  const [height, limit] = isWide ? [size.column, PHONE] : [size.fixed[width], width];
  // The middle term leaps from below nothing to beyond all bounds at the limit.
  return `min(max(${height}px,(${limit}px - 100vw)*99),${size.phone})`;
}
