import { deckOf } from "@/lib/export/pptx/decks";
import type { FigureId } from "@/lib/figures/catalogue";
import { figureContext } from "@/lib/figures/context";
import { defaultOptions } from "@/lib/figures/options";
import type { Locale } from "@/lib/i18n/locales";
import { PPTX } from "@/lib/site/media-types";

/** Makes the deck of some figures in this browser; loaded only when a reader asks for one. */
export async function makeDeckBlob(
  figures: FigureId[],
  locale: Locale,
  onProgress: (done: number, total: number) => void,
): Promise<Blob> {
  const bytes = await deckOf(figures, figureContext(locale), defaultOptions, onProgress);
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: PPTX });
}
