import { compareDates } from "./edtf";
import type { Dataset, Source } from "./schema";

/** The source published last. @throws Error when there is none */
export function newestSource({ sources }: Pick<Dataset, "sources">): Source {
  const newest = [...sources].sort((a, b) => compareDates(a.published, b.published)).at(-1);
  if (!newest) throw new Error("data/sources.json: sources: is empty: add the source the facts come from");
  return newest;
}
