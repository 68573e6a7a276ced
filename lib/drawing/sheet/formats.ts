import type { Theme } from "@/lib/figures/colours";
import type { FigureFile } from "@/lib/site/files";

/** Outline of a sheet: a figure with all its words, ready to leave the page. Logical px. */
export interface SheetFormat {
  width: number;
  /** Absent: as tall as its content. */
  height?: number;
  margin: number;
  /** The title takes the first of these sizes in which it has no more lines than stand beside it, or else the last. */
  titleSizes: readonly { size: number; lines: number }[];
  subtitleSize: number;
  /** Of legend, note and source. */
  textSize: number;
  /** Width on paper, inches; absent for one of CSS's own, 96 px an inch. */
  inches?: number;
  /** What a small sheet leaves to the page it links to. */
  parts: { legend: boolean; note: boolean };
}

const all = { legend: true, note: true };

/** Sizes for a title of one line, then of two. */
const inLines = (...sizes: number[][]): SheetFormat["titleSizes"] =>
  sizes.flatMap((own, index) => own.map((size) => ({ size, lines: index + 1 })));

export const sheetFormats = {
  /** For documents: as tall as the figure needs. */
  natural: { width: 800, margin: 28, titleSizes: inLines([23]), subtitleSize: 14, textSize: 13, parts: all },
  /** 16:9; drawn at 1920 × 1080. */
  slide: {
    width: 960,
    height: 540,
    inches: 40 / 3,
    margin: 40,
    titleSizes: inLines([29, 27, 25], [25, 23, 21]),
    subtitleSize: 14,
    textSize: 11,
    parts: all,
  },
  /** Drawn at 1080 × 1080. */
  square: {
    width: 600,
    height: 600,
    margin: 32,
    titleSizes: inLines([25, 23], [23, 21]),
    subtitleSize: 13,
    textSize: 11,
    parts: all,
  },
  /** For link previews, drawn at 1200 × 630. */
  card: {
    width: 800,
    height: 420,
    margin: 32,
    titleSizes: inLines([27, 25], [25, 23]),
    subtitleSize: 14,
    textSize: 13,
    parts: { legend: false, note: false },
  },
} as const satisfies Record<string, SheetFormat>;

export type SheetFormatName = keyof typeof sheetFormats;

export const isSheetFormat = (name: string): name is SheetFormatName => Object.hasOwn(sheetFormats, name);

/** How a picture of a figure is made: its sheet, colours and width in px; its height follows. */
export interface Picture {
  format: SheetFormatName;
  theme: Theme;
  width: number;
}

const CSS_DPI = 96;

/** Pixels an inch of a picture, so that the same figure is as large at any resolution. */
export function dpiOf({ format, width }: Pick<Picture, "format" | "width">): number {
  const { inches, width: logical }: SheetFormat = sheetFormats[format];
  return width / (inches ?? logical / CSS_DPI);
}

/** The pictures every figure comes as, at build and from the explorer. */
export const figurePictures = {
  png: { format: "natural", theme: "light", width: 800 },
  png2x: { format: "natural", theme: "light", width: 1600 },
  slide: { format: "slide", theme: "light", width: 1920 },
  slideSmall: { format: "slide", theme: "light", width: 960 },
  square: { format: "square", theme: "light", width: 1080 },
  transparent: { format: "natural", theme: "transparent", width: 1600 },
} as const satisfies Partial<Record<FigureFile, Picture>>;

export const pictureKinds = Object.keys(figurePictures) as (keyof typeof figurePictures)[];
