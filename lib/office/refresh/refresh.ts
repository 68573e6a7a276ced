import { editionIds, newest } from "@/lib/dataset";
import type { FigurePage } from "../deck/figure-pages";
import { openPresentation, type Presentation, slidesOf } from "../package/open";
import { applyEdits } from "../package/scan";
import { type FileNotice, trueToFile } from "./file-properties";
import { addFurtherPages, type Growth, growthOf } from "./further-pages";
import { type Deck, type Ours, oursOn, type Pair, pairOf } from "./parts-on-slide";
import { type DrawPicture, pictureRefresher } from "./pictures";
import { refreshPart } from "./redraw";
import type { Hindrance, PartReport } from "./report";
import { changedRows, slideRows } from "./rows";
import { refreshLink, refreshNotes, textEdits } from "./slide-texts";

/** What came of a deck. */
export interface Refreshed {
  /** The deck brought up to date; the file it was made from is not touched. */
  bytes: Uint8Array;
  /** Ending its file has to have: a template stays a template, a show a show. */
  ending: Presentation["ending"];
  /** Slides the deck has now. */
  slides: number;
  /** Our parts, slide by slide; empty when the deck holds none. */
  parts: PartReport[];
  /** What the whole file lost because it was changed. */
  notices: FileNotice[];
}

export interface RefreshRequest {
  bytes: Uint8Array;
  /** Edition to bring it to; the newest when absent. */
  edition?: string;
  /** Called before each slide. */
  onProgress?: (done: number, total: number) => void;
  /** Draws our pictures anew; without it they are left, and the report says so. */
  drawPicture?: DrawPicture;
}

/** Brings one of our parts on a slide to the deck's edition, and with the first one the slide's texts. */
async function refreshOne(
  { file, edition }: Deck,
  slide: string,
  xml: string,
  ours: Ours,
  pair: Pair,
  isFirst: boolean,
): Promise<{ xml: string; came: Pick<PartReport, "outcome" | "drawnAnew" | "hindrances"> }> {
  const { edits, drawnAnew, hindrances } = await refreshPart(file, slide, xml, ours, pair, edition);
  if (hindrances.includes("chart-missing")) return { xml, came: { outcome: "left", drawnAnew: false, hindrances } };
  const drawn = applyEdits(xml, edits);
  // Texts belong to the slide; its first part speaks for them.
  const texts = isFirst ? textEdits(drawn, pair) : { edits: [], hindrances: [] };
  const notes = isFirst ? await refreshNotes(file, slide, pair) : [];
  if (isFirst) await refreshLink(file, slide, pair);
  const unknown: Hindrance[] = editionIds.includes(ours.origin.edition) ? [] : ["edition-unknown"];
  return {
    xml: applyEdits(drawn, texts.edits),
    came: { outcome: "refreshed", drawnAnew, hindrances: [...unknown, ...hindrances, ...texts.hindrances, ...notes] },
  };
}

/**
 * Brings our parts on a slide, but pictures, to the deck's edition.
 * @param place number of the slide, from one
 * @returns what came of each, and which belong to figures that take more slides now
 */
async function refreshSlide(
  deck: Deck,
  slide: string,
  place: number,
): Promise<{ reports: PartReport[]; growths: Growth[] }> {
  const { file, cache, edition } = deck;
  const reports: PartReport[] = [];
  const growths: Growth[] = [];
  let xml = await file.text(slide);
  const count = oursOn(xml).length;
  for (let number = 0; number < count; number += 1) {
    const ours = oursOn(xml)[number] as Ours;
    const { figure, edition: from } = ours.origin;
    const report = { slide: place, figure, from, to: edition, rows: [], drawnAnew: false, hindrances: [] };
    const pair = pairOf(cache, ours.origin, edition);
    if (typeof pair === "string") {
      reports.push({ ...report, outcome: "left", hindrances: [pair] });
      continue;
    }
    if (from === edition) {
      reports.push({ ...report, outcome: "same" });
      continue;
    }
    const { xml: next, came } = await refreshOne(deck, slide, xml, ours, pair, number === 0);
    if (came.outcome === "left") {
      reports.push({ ...report, ...came });
      continue;
    }
    xml = next;
    file.write(slide, xml);
    const rows = changedRows(pair.before && slideRows(pair.before), slideRows(pair.after));
    const done: PartReport = { ...report, ...came, rows };
    reports.push(done);
    growths.push(...growthOf(ours.origin, pair, done));
  }
  return { reports, growths };
}

/**
 * Brings our charts, tables, drawings and pictures in any presentation to an edition: numbers, workbooks, our own texts and notes.
 * Place, size and what somebody changed in their look stay where the file still has them; a figure that takes more
 * slides gets them; all else is kept byte for byte.
 * @throws OfficeFileError when the file cannot be worked on
 */
export async function refreshDeck(request: RefreshRequest): Promise<Refreshed> {
  const { bytes, edition = newest, onProgress, drawPicture } = request;
  const presentation = await openPresentation(bytes);
  const { file, main } = presentation;
  const slides = await slidesOf(presentation);
  const cache = new Map<string, FigurePage[]>();
  const deck: Deck = { file, main, edition, cache };
  const refreshPictures = pictureRefresher(file, edition, cache, drawPicture);
  const parts: PartReport[] = [];
  /** Figures whose further slides are not there yet, by what came of their last part. */
  const waiting = new Map<string, PartReport>();
  let added = 0;
  for (const [index, slide] of slides.entries()) {
    onProgress?.(index, slides.length);
    // Lets the browser show the progress between two slides.
    if (onProgress) await new Promise((resolve) => setTimeout(resolve, 0));
    if (!file.has(slide)) continue;
    const place = index + 1 + added;
    const { reports, growths } = await refreshSlide(deck, slide, place);
    const xml = await file.text(slide);
    const pictures = await refreshPictures(slide, xml);
    if (pictures.xml !== xml) file.write(slide, pictures.xml);
    parts.push(...reports, ...pictures.parts.map((part) => ({ ...part, slide: place })));
    for (const growth of growths) {
      const further = reports.length === 1 ? await addFurtherPages(deck, slide, growth) : [];
      added += further.length;
      parts.push(...further);
      if (further.length > 0) waiting.delete(growth.key);
      else waiting.set(growth.key, growth.report);
    }
  }
  for (const { hindrances } of waiting.values()) hindrances.push("more-pages");
  onProgress?.(slides.length, slides.length);
  const count = slides.length + added;
  const told = { ending: presentation.ending, slides: count, parts };
  if (!file.isChanged) return { ...told, bytes, notices: [] };
  const isFirstOther = parts.some(({ slide, outcome }) => slide === 1 && outcome === "refreshed");
  const notices = await trueToFile(file, count, isFirstOther);
  return { ...told, bytes: await file.save(), notices };
}
