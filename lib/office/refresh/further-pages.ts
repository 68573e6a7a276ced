import type { PartOrigin } from "../deck/part-name";
import { applyEdits } from "../package/scan";
import { copySlide, isCopyable } from "./copy-slide";
import { type Deck, oursOn, type Pair, sideOf } from "./parts-on-slide";
import { refreshPart } from "./redraw";
import type { PartReport } from "./report";
import { changedRows, slideRows } from "./rows";
import { textEdits } from "./slide-texts";

/** A part on a slide of a figure that takes more slides than it did. */
export interface Growth {
  /** Figure, settings and language. */
  key: string;
  /** Whether the figure's slides of before end here, so that the further ones come behind it. */
  isEnd: boolean;
  origin: PartOrigin;
  pair: Pair;
  report: PartReport;
}

/** @returns the part when its figure has grown, or nothing */
export function growthOf(origin: PartOrigin, pair: Pair, report: PartReport): Growth[] {
  const { figure, locale, options, edition, page } = origin;
  const { before, after } = pair;
  const pagesBefore = before?.pages.length ?? page + 1;
  if (after.pages.length <= pagesBefore) return [];
  const key = JSON.stringify([figure, locale, options, edition]);
  // Of an edition nobody knows, nobody knows where the figure ended.
  return [{ key, isEnd: before !== null && page === pagesBefore - 1, origin, pair, report }];
}

/**
 * Puts a figure's further slides behind its last one, as copies of it: they keep the reader's layout and what stands
 * on it.
 * @returns what was added, slide by slide; nothing where the slide holds what cannot be copied
 */
export async function addFurtherPages(
  deck: Deck,
  slide: string,
  { isEnd, origin, pair, report }: Growth,
): Promise<PartReport[]> {
  const { file, main, cache, edition } = deck;
  const { part, pages } = pair.after;
  if (!isEnd || part.kind === "chart" || !(await isCopyable(file, slide))) return [];
  const reports: PartReport[] = [];
  let last = slide;
  for (let page = origin.page + 1; page < pages.length; page += 1) {
    const own = { ...origin, edition, page };
    const [before, after] = [{ ...own, page: page - 1 }, own].map((one) => sideOf(cache, one, edition));
    if (!before || !after) break;
    last = await copySlide(file, main, last);
    const xml = await file.text(last);
    const [there] = oursOn(xml);
    if (!there) break;
    // Nothing before: what somebody wrote into the part stays on the slide it was written on.
    const { edits } = await refreshPart(file, last, xml, { ...there, origin: own }, { before: null, after }, edition);
    const drawn = applyEdits(xml, edits);
    const texts = textEdits(drawn, { before, after });
    file.write(last, applyEdits(drawn, texts.edits));
    reports.push({
      ...report,
      slide: report.slide + reports.length + 1,
      outcome: "added",
      drawnAnew: false,
      rows: changedRows(pair.before && { ...slideRows(pair.before), parts: [] }, slideRows(after)),
      hindrances: texts.hindrances,
    });
  }
  return reports;
}
