import type { Context } from "@/lib/context/context";
import type { TimelinePanel } from "@/lib/figures/panel";
import { wrapText } from "@/lib/format/line-break";
import type { Locale } from "@/lib/i18n/locales";
import { heightOf, LEAST_TYPE, type Room } from "../room";
import { LEADING, POINTS_PER_INCH } from "../style";
import { inOne, type TimelineLine, timelineLines, timelineSpec } from "./lines";

const LABEL_WIDTH = 5;
/** Many events leave words more room than bars. */
const DENSE_LABEL_WIDTH = 6.2;
/** From so many rows on, date and words share a line. */
const MANY_ROWS = 12;
/** Room of the verdict at the end of an announcement's line. */
const VERDICT_WIDTH = 2.2;
/** Between words and marks. */
export const AFTER_LABEL = 0.15;
/** Words and verdicts take no more of a narrow room than this. */
const LABEL_SHARE = 0.45;
const VERDICT_SHARE = 0.2;
/** Above the lines, for the day the source appeared; below them, for the axis. */
export const ABOVE = 0.28;
export const AXIS = 0.4;
/** A line is at least as high as its marks. */
const LEAST_ROW = 0.26;
/** Type of lines and least lines a page should hold before they are set smaller. */
const GOOD_TYPE = 9;
const FEW_ROWS = 4;
const sizes = [10.5, 10, 9.5, 9, 8.5, 8];

/** Widths of words and verdicts, inches; in the room of a reader's template they share what there is. */
export function columnsOf(lines: TimelineLine[], isClose: boolean, width: number, isFitted: boolean) {
  const isTracks = lines.some(({ mark }) => mark.track);
  const isDense = isFitted || isClose || lines.length >= MANY_ROWS;
  const label = isDense || isTracks ? DENSE_LABEL_WIDTH : LABEL_WIDTH;
  const verdict = isTracks ? VERDICT_WIDTH : 0;
  return isFitted
    ? { isDense, label: Math.min(label, width * LABEL_SHARE), verdict: Math.min(verdict, width * VERDICT_SHARE) }
    : { isDense, label, verdict };
}

/** The largest type in which each of some texts has room. @param isFitted whether in any font */
export function sizeOf(texts: string[], { w, h }: { w: number; h: number }, locale: Locale, isFitted: boolean): number {
  const tall = (text: string, size: number) =>
    isFitted
      ? heightOf([text], w, size, locale, "bold")
      : (wrapText(text, w * POINTS_PER_INCH, size, locale, "bold").length * size * LEADING) / POINTS_PER_INCH;
  const fitting = sizes.find((size) => texts.every((text) => tall(text, size) <= h + 1e-6));
  return fitting ?? (isFitted ? LEAST_TYPE : (sizes.at(-1) as number));
}

/** How many lines of a timeline a room holds, whatever font they are set in. */
export function rowsInRoom(panel: TimelinePanel, room: Room, context: Context): number {
  const { locale } = context;
  const lines = timelineLines(timelineSpec(panel, context));
  const columns = columnsOf(lines, true, room.w, true);
  const high = room.h - ABOVE - AXIS;
  const mostAt = (size: number) => {
    const tall = (text: string, width: number) => (text ? heightOf([text], width, size, locale, "bold") : 0);
    const heights = lines.map(({ whose, head, label, status, verdict, day }) =>
      Math.max(
        LEAST_ROW,
        tall(inOne(whose, head, label, status), columns.label - AFTER_LABEL),
        tall(inOne(verdict, day), columns.verdict),
      ),
    );
    return Math.max(1, Math.floor(high / Math.max(...heights)));
  };
  const good = mostAt(GOOD_TYPE);
  return good >= FEW_ROWS ? good : mostAt(LEAST_TYPE);
}
