import type { OfficeFile } from "../package/open";
import { applyEdits, type Edit, find, findAll, without } from "../package/scan";

/** What was left out of a file because it no longer held. */
export type FileNotice = "signature-gone";

/** Lists of titles and counts of words, which programs make anew when they save. */
const STALE = ["HeadingPairs", "TitlesOfParts", "Words", "Paragraphs"];

/** Counts a changed deck tells of itself: true ones, or none. */
async function countAnew(file: OfficeFile, slides: number): Promise<void> {
  const path = await file.partOf("", "extended-properties");
  if (!path) return;
  const xml = await file.text(path);
  const notes = file.paths().filter((each) => /\.notesSlide\+xml$/.test(file.typeOf(each) ?? "")).length;
  const counts = Object.entries({ Slides: slides, Notes: notes }).flatMap(([name, count]): Edit[] => {
    const found = find(xml, name);
    return found && found.from !== found.end ? [{ start: found.from, end: found.to, text: String(count) }] : [];
  });
  const stale = findAll(xml, ...STALE).map(without);
  file.write(path, applyEdits(xml, [...counts, ...stale]));
}

/** Takes ways of a part out, and what they lead to. */
async function removeAll(file: OfficeFile, from: string, types: string[]): Promise<number> {
  const ways = (await file.relationships(from)).filter(({ type }) => types.includes(type));
  for (const { target, external } of ways) {
    if (external) continue;
    await removeAll(file, target, ["signature", "certificate"]);
    file.remove(target);
  }
  await file.unrelate(from, ways);
  return ways.length;
}

/**
 * What a deck says of itself after it was changed: its counts, the picture of its first slide, who signed it. Title,
 * author and all else are the reader's.
 * @returns what the reader has to know
 */
export async function trueToFile(file: OfficeFile, slides: number, isFirstOther: boolean): Promise<FileNotice[]> {
  await countAnew(file, slides);
  if (isFirstOther) await removeAll(file, "", ["thumbnail"]);
  return (await removeAll(file, "", ["origin"])) > 0 ? ["signature-gone"] : [];
}
