import { compareDates } from "./edtf";

/**
 * An EDTF date as ISO 8601 has it, no surer than it is: signs of doubt are left off, open days and seasons with them.
 * @param edtf `2024-03-25`, `2026-10~`, `2024-03-XX`, `2023-22` (a summer)
 * @returns `2024-03-25`, `2026-10`, `2024-03`, `2023`; undefined where not even the year is known
 */
export function isoDate(edtf: string): string | undefined {
  const [year = "", month = "", day = ""] = edtf.replace(/[~?%]/g, "").split("-");
  const isNumber = (part: string) => /^\d+$/.test(part);
  if (!isNumber(year)) return undefined;
  if (!isNumber(month) || Number(month) > 12) return year;
  return isNumber(day) ? `${year}-${month}-${day}` : `${year}-${month}`;
}

/** The time some EDTF dates span, ISO 8601, as fine as the coarser end is known: `2023-05/2026-10`, or one date. */
export function isoSpan(dates: string[]): string | undefined {
  const sorted = dates.filter((date) => isoDate(date) !== undefined).toSorted(compareDates);
  const ends = [sorted.at(0), sorted.at(-1)].map((date) => isoDate(date ?? "") ?? "");
  const length = Math.min(...ends.map((end) => end.length));
  const [first = "", last = ""] = ends.map((end) => end.slice(0, length));
  if (!first) return undefined;
  return first === last ? first : `${first}/${last}`;
}
