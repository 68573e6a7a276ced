import type { Dataset } from "@/lib/dataset";
import { type Origin, originName, readOriginName } from "./origin";

/** What a picture of a figure shows, and how it is drawn. */
export interface PictureOrigin extends Origin {
  /** Its sheet and colours, by their names among ours. */
  format: string;
  theme: string;
  /** Px. */
  width: number;
}

/** What a PNG says of itself beside words for people, so that it can be drawn anew: the reader's own words as well. */
export function pictureName({ format, theme, width, ...origin }: PictureOrigin, dataset: Dataset): string {
  return originName(origin, [format, theme, width], dataset);
}

/** What a picture's name says it shows, or null for a name that is not ours. */
export function readPictureName(name: string): PictureOrigin | null {
  const read = readOriginName(name);
  const [format, theme, width] = read?.place ?? [];
  if (!read || !format || !theme || !Number(width)) return null;
  return { ...read.origin, format, theme, width: Number(width) };
}
