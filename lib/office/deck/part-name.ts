import type { Dataset } from "@/lib/dataset";
import { type Origin, originName, readOriginName } from "@/lib/export/origin";
import type { Room } from "./room";

/** What a chart, table or drawing on a slide shows. */
export interface PartOrigin extends Origin {
  /** Which of the figure's slides, and which of that slide's parts, from zero. */
  page: number;
  place: number;
  /** The room of the reader's template its slides were cut for; absent on our own layouts. */
  room?: Room;
}

/** Inches and scale as names give them: in hundredths. */
const HUNDREDTHS = 100;
const written = ({ w, h, scale }: Room) => [w, h, scale].map((each) => Math.round(each * HUNDREDTHS));

/**
 * Name of a chart, table or drawing on a slide, which the audience does not see: figure, edition, language and settings,
 * so that it can be brought up to date later. The reader's own words stay on the slide alone.
 */
export function partName(
  { page, place, room, options: { own: _, ...options }, ...origin }: PartOrigin,
  dataset: Dataset,
) {
  return originName({ ...origin, options }, [page + 1, place + 1, ...(room ? written(room) : [])], dataset);
}

/** What a name says its part shows, or null for a name that is not ours. An edition nobody knows is kept as it is. */
export function readPartName(name: string): PartOrigin | null {
  const read = readOriginName(name);
  const [page, place, ...cut] = (read?.place ?? []).map(Number);
  const [w, h, scale] = cut.map((each) => each / HUNDREDTHS);
  if (!read || !page || !place || (cut.length > 0 && !(cut.length === 3 && w && h && scale))) return null;
  return { ...read.origin, page: page - 1, place: place - 1, ...(w && h && scale ? { room: { w, h, scale } } : {}) };
}
