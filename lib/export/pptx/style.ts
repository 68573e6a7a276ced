import { type Dataset, placeOfCarrier } from "@/lib/dataset";
import { type Fill, fillOf } from "@/lib/figures/appearance";
import { light } from "@/lib/figures/colours";
import type { Locale } from "@/lib/i18n/locales";
import type { Row } from "@/lib/series/row";

/** Slide of 13.33 × 7.5 inches; all measures here are inches and points. */
export const page = { width: 13.333, height: 7.5, margin: 0.6 };

/** Fonts every Office has: Latin by language, Japanese the same for both. */
export const fonts: Record<Locale, string> = { ja: "Yu Gothic", en: "Arial" };
export const eastAsianFont = "Yu Gothic";

/** A colour as Office writes it. */
export const hex = (colour: string) => colour.slice(1).toUpperCase();

export const ink = hex(light.ink);
export const muted = hex(light.muted);
export const grid = hex(light.line);

/** How a bar or shape is painted. */
export interface Paint {
  fill: Fill;
  colour: string;
}

/** The paint of a row: its first carrier's colour, filled by status. */
export function paintOf(row: Row, dataset: Dataset): Paint {
  const place = placeOfCarrier(dataset, row.carriers[0]);
  const colour = place === null ? light.context : light.carriers[place % light.carriers.length];
  return { fill: fillOf(row.status), colour: hex(colour as string) };
}

const solid = (colour: string) => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

/** DrawingML of a paint: hatching and dots are Office's own patterns, so the shape stays editable. */
export function paintXml({ fill, colour }: Paint, lineWidth = 1.5): string {
  const body =
    fill === "solid"
      ? solid(colour)
      : fill === "hatched"
        ? `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${colour}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`
        : solid("FFFFFF");
  const dash = fill === "dotted" ? '<a:prstDash val="sysDot"/>' : "";
  return `${body}<a:ln w="${Math.round(lineWidth * 12700)}">${solid(colour)}${dash}</a:ln>`;
}
