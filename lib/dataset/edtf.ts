import edtf from "edtf";

/** A time span in UTC milliseconds, `end` inclusive, with the marks EDTF gave it. */
export interface EdtfSpan {
  start: number;
  end: number;
  approximate: boolean;
}

const SEASON = /^(\d{4})-(2[1-4])(~?)$/;

/** First month (0-based) of a northern season, by EDTF code. The edtf library reads seasons as calendar quarters, so summer would begin in April. */
const SEASON_MONTH: Record<string, number> = { "21": 2, "22": 5, "23": 8, "24": 11 };

/**
 * Reads an EDTF level 1 date.
 * @param text e.g. `2024-03-18`, `2024-03~`, `2023-22` (summer 2023)
 * @returns the span it covers, in UTC milliseconds
 * @throws Error when the text is not EDTF level 1
 */
export function parseEdtf(text: string): EdtfSpan {
  const known = read.get(text);
  if (known) return known;
  const span = readEdtf(text);
  read.set(text, span);
  return span;
}

/** Dates read before: the same few are asked for again and again, and the grammar takes its time. */
const read = new Map<string, EdtfSpan>();

function readEdtf(text: string): EdtfSpan {
  const season = SEASON.exec(text);
  if (season) {
    const [, year, code, approximate] = season;
    const month = SEASON_MONTH[code as string] as number;
    return {
      start: Date.UTC(Number(year), month, 1),
      end: Date.UTC(Number(year), month + 3, 1) - 1,
      approximate: approximate === "~",
    };
  }
  const date = edtf(text, { types: ["Date"], level: 1 });
  return { start: date.min, end: date.max, approximate: Boolean(date.approximate?.value) };
}

/** Which of two EDTF dates begins first, for sorting; as text, a summer would come after December. None comes first. */
export function compareDates(a: string | undefined, b: string | undefined): number {
  const [first, second] = [a, b].map((text) => (text ? parseEdtf(text).start : Number.MIN_SAFE_INTEGER));
  return (first as number) - (second as number);
}

/** Whether a text is an EDTF level 1 date this site can place on an axis. */
export function isEdtf(text: string): boolean {
  try {
    parseEdtf(text);
    return true;
  } catch {
    return false;
  }
}
