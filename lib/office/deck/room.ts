import { wrapText } from "@/lib/format/line-break";
import { textWidth, type Weight } from "@/lib/format/text-width";
import type { Locale } from "@/lib/i18n/locales";
import { POINTS_PER_INCH } from "./style";

/** The room a reader's template leaves for charts, tables and drawings, inches; what is made for it is enlarged by `scale`. */
export interface Room {
  w: number;
  h: number;
  scale: number;
}

/** The least room every figure can be read in; `tests/lib/office/deck/rooms.test.ts` holds it. */
export const LEAST_ROOM = { w: 5, h: 2 };

/** How far apart lines stand in the tallest font a template may bring, in sizes of their type. */
export const TALL_LEADING: Record<Locale, number> = { ja: 1.45, en: 1.3 };

/** The smallest type anything is set in, points. */
export const LEAST_TYPE = 7.5;

/** Room of a line above a chart, inches: two lines where it is narrow. */
export const heightOfLine = ({ w }: Pick<Room, "w">) => (w < 9 ? 0.45 : 0.35);

/** Lines a text takes in a width (inches), in any font; endless where a word is wider than that. */
export function linesIn(text: string, width: number, size: number, locale: Locale, weight?: Weight): number {
  const room = width * POINTS_PER_INCH;
  const lines = wrapText(text, room, size, locale, weight);
  return lines.every((line) => textWidth(line, size, weight) <= room) ? lines.length : Number.POSITIVE_INFINITY;
}

/** Height paragraphs take in a width, in any font, inches. */
export function heightOf(paragraphs: string[], width: number, size: number, locale: Locale, weight?: Weight): number {
  const lines = paragraphs.reduce((sum, text) => sum + linesIn(text, width, size, locale, weight), 0);
  return (lines * size * TALL_LEADING[locale]) / POINTS_PER_INCH;
}

/** The largest type up to a size in which paragraphs have a room, points; the smallest there is where they have none. */
export function sizeIn(
  paragraphs: string[],
  box: { w: number; h: number },
  size: number,
  locale: Locale,
  weight?: Weight,
) {
  for (let each = size; each > LEAST_TYPE; each -= 0.5) {
    if (heightOf(paragraphs, box.w, each, locale, weight) <= box.h) return each;
  }
  return LEAST_TYPE;
}
