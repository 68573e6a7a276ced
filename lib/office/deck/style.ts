import { type Dataset, placeOfCarrier } from "@/lib/dataset";
import { type Fill, fillOf } from "@/lib/figures/appearance";
import { light } from "@/lib/figures/colours";
import { element } from "@/lib/format/xml";
import type { Locale } from "@/lib/i18n/locales";
import { provenanceOf } from "@/lib/series/provenance";
import type { Row } from "@/lib/series/row";

/** Slide of 13.33 × 7.5 inches; measures here are inches and points unless said otherwise. */
export const page = { width: 13.333, height: 7.5, margin: 0.6 };

/** A place on a slide, inches. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Fonts every Office has: Latin by language, Japanese the same for both. */
export const fonts: Record<Locale, string> = { ja: "Yu Gothic", en: "Arial" };
/** Fonts of known widths, a little wider than those. */
export const measuredFonts = { ja: "Noto Sans JP", en: "Noto Sans" } as const satisfies Record<Locale, string>;
export const eastAsianFont = "Yu Gothic";

/** Language tags Office marks text with. */
export const languages: Record<Locale, string> = { ja: "ja-JP", en: "en-US" };

export const POINTS_PER_INCH = 72;
/** Lines of text stand apart by this, in sizes of their type. */
export const LEADING = 1.2;

export const EMU_PER_INCH = 914_400;
const EMU_PER_POINT = 12_700;

/** Inches as Office writes them. */
export const emu = (inches: number) => Math.round(inches * EMU_PER_INCH);

/** A colour of the deck's theme, so that a reader's own theme changes it everywhere. */
export type ThemeColour = "tx1" | "tx2" | "bg1" | "calm" | `accent${1 | 2 | 3 | 4 | 5 | 6}`;

/** Text and axes. */
export const ink: ThemeColour = "tx1";
/** Secondary text, and marks of no carrier. */
export const muted: ThemeColour = "tx2";
export const paper: ThemeColour = "bg1";

/** The deck's theme colours, by the names Office gives them; carriers are its accents. */
export const themeColours = {
  dk1: light.ink,
  lt1: light.paper,
  dk2: light.context,
  lt2: light.grid,
  ...Object.fromEntries(light.carriers.map((colour, place) => [`accent${place + 1}`, colour])),
  hlink: "#1a56a8",
  folHlink: light.muted,
};

/** A colour as Office writes it. */
export const hexOf = (colour: string) => colour.slice(1).toUpperCase();

/** A theme colour as DrawingML; what keeps in the background is the paper's, darker by a third. */
export const colourXml = (colour: ThemeColour, ...changes: string[]): string =>
  colour === "calm"
    ? colourXml(paper, element("a:lumMod", { val: 65_000 }))
    : element("a:schemeClr", { val: colour }, ...changes);

/** A flat fill. */
export const solidFill = (colour: ThemeColour, ...changes: string[]) =>
  element("a:solidFill", colourXml(colour, ...changes));

/** The paper's colour, a little darker: lines behind marks. */
export const gridFill = solidFill(paper, element("a:lumMod", { val: 85_000 }));

/** How a bar or shape is painted. */
export interface Paint {
  fill: Fill;
  colour: ThemeColour;
}

/** Colour of a carrier, by its place in the data file; that of context for none. */
export function carrierColour(carrier: string | undefined, dataset: Dataset): ThemeColour {
  const place = placeOfCarrier(dataset, carrier);
  return place === null ? muted : (`accent${(place % light.carriers.length) + 1}` as ThemeColour);
}

/** The colour of a row or its mark: its first carrier's, or that of what keeps in the background. */
export function colourOf({ calm, carriers }: Pick<Row, "calm" | "carriers">, dataset: Dataset): ThemeColour {
  return calm ? "calm" : carrierColour(carriers[0], dataset);
}

/** The paint of a row: its colour, filled by status. */
export function paintOf(row: Row, dataset: Dataset): Paint {
  return { fill: fillOf(provenanceOf(row).status), colour: colourOf(row, dataset) };
}

/** A line. @param width points */
export function lineXml(fill: string, width: number, dash?: "sysDot" | "dash"): string {
  return element(
    "a:ln",
    { w: Math.round(width * EMU_PER_POINT) },
    fill,
    ...(dash ? [element("a:prstDash", { val: dash })] : []),
  );
}

/** Fill and outline of a paint: hatching and dots are Office's own patterns, so the shape stays editable. */
export function paintXml({ fill, colour }: Paint, lineWidth: number): string {
  const body =
    fill === "solid"
      ? solidFill(colour)
      : fill === "hatched"
        ? element(
            "a:pattFill",
            { prst: "wdUpDiag" },
            element("a:fgClr", colourXml(colour)),
            element("a:bgClr", colourXml(paper)),
          )
        : solidFill(paper);
  return body + lineXml(solidFill(colour), lineWidth, fill === "dotted" ? "sysDot" : undefined);
}
