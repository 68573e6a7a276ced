import { contextIn } from "@/lib/context/context";
import type { FigureId } from "@/lib/figures/catalogue";
import { defaultOptions } from "@/lib/figures/options";
import type { Locale } from "@/lib/i18n/locales";
import { deckOf, deckOnTemplate } from "@/lib/office/decks";
import { OfficeFileError } from "@/lib/office/package/open";
import type { TemplateLack } from "@/lib/office/template/template-stage";
import { PPTX } from "@/lib/site/media-types";
import { bytesOfFile } from "./bytes-of-file";

/** A deck made of figures, or why a reader's template could not be used. */
export type MadeDeck = { blob: Blob; lacks: TemplateLack[] } | { fault: OfficeFileError["fault"] };

/**
 * Makes the deck of some figures in this browser.
 * @param template a presentation of the reader's own whose layouts, colours and fonts it takes
 * @param highlight carriers in colour, the others grey
 */
export async function makeDeckBlob(
  figures: FigureId[],
  locale: Locale,
  onProgress: (done: number, total: number) => void,
  template?: File,
  highlight: readonly string[] = [],
): Promise<MadeDeck> {
  const context = contextIn(locale);
  const options = { ...defaultOptions, ...(highlight.length > 0 ? { highlight } : {}) };
  try {
    const { bytes, lacks } = template
      ? await deckOnTemplate(await bytesOfFile(template), figures, context, options, onProgress)
      : { bytes: await deckOf(figures, context, options, onProgress), lacks: [] };
    return { blob: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: PPTX }), lacks };
  } catch (error) {
    if (error instanceof OfficeFileError) return { fault: error.fault };
    throw error;
  }
}
