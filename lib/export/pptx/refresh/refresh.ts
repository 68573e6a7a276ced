import { editionIds, newest } from "@/lib/dataset";
import { openPresentation, slidesOf } from "../../ooxml/open";
import { applyEdits } from "../../ooxml/scan";
import type { FigurePage } from "../figure-pages";
import { type Ours, oursOn, pairOf } from "./parts-on-slide";
import { type DrawPicture, pictureRefresher } from "./pictures";
import { refreshPart } from "./redraw";
import type { Hindrance, PartReport } from "./report";
import { changedRows } from "./rows";
import { refreshLink, refreshNotes, textEdits } from "./slide-texts";

/** What came of a deck. */
export interface Refreshed {
  /** The deck brought up to date; the file it was made from is not touched. */
  bytes: Uint8Array;
  /** Slides the deck has. */
  slides: number;
  /** Our parts, slide by slide; empty when the deck holds none. */
  parts: PartReport[];
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

/**
 * Brings our charts, tables, drawings and pictures in any presentation to an edition: numbers, workbooks, our own texts and notes.
 * Place, size and what somebody changed in their look stay where the file still has them; all else is kept byte for byte.
 * @throws OfficeFileError when the file cannot be worked on
 */
export async function refreshDeck(request: RefreshRequest): Promise<Refreshed> {
  const { bytes, edition = newest, onProgress, drawPicture } = request;
  const presentation = await openPresentation(bytes);
  const { file } = presentation;
  const slides = await slidesOf(presentation);
  const cache = new Map<string, FigurePage[]>();
  const refreshPictures = pictureRefresher(file, edition, cache, drawPicture);
  const parts: PartReport[] = [];
  for (const [index, slide] of slides.entries()) {
    onProgress?.(index, slides.length);
    // Lets the browser show the progress between two slides.
    if (onProgress) await new Promise((resolve) => setTimeout(resolve, 0));
    if (!file.has(slide)) continue;
    let xml = await file.text(slide);
    const count = oursOn(xml).length;
    for (let number = 0; number < count; number += 1) {
      const ours = oursOn(xml)[number] as Ours;
      const { figure, edition: from } = ours.origin;
      const report = { slide: index + 1, figure, from, to: edition, rows: [], drawnAnew: false, hindrances: [] };
      const pair = pairOf(cache, ours.origin, edition);
      if (typeof pair === "string") {
        parts.push({ ...report, outcome: "left", hindrances: [pair] });
        continue;
      }
      const unknown: Hindrance[] = editionIds.includes(from) ? [] : ["edition-unknown"];
      if (from === edition) {
        parts.push({ ...report, outcome: "same" });
        continue;
      }
      const { edits, drawnAnew, hindrances } = await refreshPart(file, slide, xml, ours, pair, edition);
      if (hindrances.includes("chart-missing")) {
        parts.push({ ...report, outcome: "left", hindrances });
        continue;
      }
      xml = applyEdits(xml, edits);
      // Texts belong to the slide; its first part speaks for them.
      const texts = number === 0 ? textEdits(xml, pair) : { edits: [], hindrances: [] };
      xml = applyEdits(xml, texts.edits);
      const notes = number === 0 ? await refreshNotes(file, slide, pair) : [];
      if (number === 0) await refreshLink(file, slide, pair);
      file.write(slide, xml);
      const contexts = { before: (pair.before ?? pair.after).context, after: pair.after.context };
      parts.push({
        ...report,
        outcome: "refreshed",
        rows: changedRows(pair.before && [pair.before.part], [pair.after.part], contexts),
        drawnAnew,
        hindrances: [
          ...unknown,
          ...(pair.hasMorePages ? (["more-pages"] as const) : []),
          ...hindrances,
          ...texts.hindrances,
          ...notes,
        ],
      });
    }
    const pictures = await refreshPictures(slide, xml);
    if (pictures.xml !== xml) file.write(slide, pictures.xml);
    parts.push(...pictures.parts.map((part) => ({ ...part, slide: index + 1 })));
  }
  onProgress?.(slides.length, slides.length);
  return { bytes: await file.save(), slides: slides.length, parts };
}
