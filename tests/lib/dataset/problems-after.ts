import type { Lists } from "@/lib/dataset";
import { crossCheck } from "@/lib/dataset/cross-check";
import { storedLists } from "@/tests/lists";

/** Problems after a change of the published data, as `path problem`. */
export function problemsAfter(change: (copy: Lists) => void, partial = false): string[] {
  const copy = storedLists();
  change(copy);
  return crossCheck(copy, partial).map(({ path, problem }) => `${path} ${problem}`);
}

/** A row of a list, and its place there. @throws Error when there is none with this id */
export function at<T extends { id: string }>(rows: T[], id: string): { row: T; place: number } {
  const place = rows.findIndex((row) => row.id === id);
  const row = rows[place];
  if (!row) throw new Error(`no row with id "${id}"`);
  return { row, place };
}
