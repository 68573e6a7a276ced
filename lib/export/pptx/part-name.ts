import type { Dataset } from "@/lib/dataset";
import { type Origin, originName, readOriginName } from "../origin";

/** What a chart, table or drawing on a slide shows. */
export interface PartOrigin extends Origin {
  /** Which of the figure's slides, and which of that slide's parts, from zero. */
  page: number;
  place: number;
}

/**
 * Name of a chart, table or drawing on a slide, which the audience does not see: figure, edition, language and settings,
 * so that it can be brought up to date later. The reader's own words stay on the slide alone.
 */
export function partName({ page, place, options: { own: _, ...options }, ...origin }: PartOrigin, dataset: Dataset) {
  return originName({ ...origin, options }, [page + 1, place + 1], dataset);
}

/** What a name says its part shows, or null for a name that is not ours. An edition nobody knows is kept as it is. */
export function readPartName(name: string): PartOrigin | null {
  const read = readOriginName(name);
  const [page, place, ...more] = (read?.place ?? []).map(Number);
  if (!read || !page || !place || more.length > 0) return null;
  return { ...read.origin, page: page - 1, place: place - 1 };
}
