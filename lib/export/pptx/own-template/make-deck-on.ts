import { sourceLines } from "@/lib/figures/describe";
import { openPresentation } from "../../ooxml/open";
import { type DeckRequest, deckParts } from "../deck";
import { figurePages } from "../figure-pages";
import { TYPE } from "../template";
import { addNotesMaster, dropSlides, listSlides, writePart } from "./slides-in-file";
import { type DeckTexts, stageOf, type TemplateLack } from "./template-stage";

/** The texts of ours a deck will hold round its charts. */
function textsOf({ context, figures, options, cover }: DeckRequest): DeckTexts {
  const pages = figures.flatMap((id) => figurePages(id, context, options));
  return {
    locale: context.locale,
    subtitles: pages.flatMap(({ texts }) => texts.subtitle ?? []),
    feet: pages.map(({ texts }) => texts.foot ?? []),
    site: context.t("site.name"),
    sources: cover ? sourceLines(context) : [],
  };
}

/**
 * Makes a deck on the layouts, colours and fonts of a reader's template, in place of the slides it holds.
 * @param template a presentation or a template, .pptx or .potx
 * @returns the deck, and what the template lacks
 * @throws OfficeFileError when the template cannot be worked on
 */
export async function makeDeckOn(
  template: Uint8Array,
  request: DeckRequest,
): Promise<{ bytes: Uint8Array; lacks: TemplateLack[] }> {
  const { file, main } = await openPresentation(template);
  const { locale } = request.context;
  const { stage, lacks } = await stageOf(file, main, textsOf(request));
  await dropSlides(file, main);
  if (!file.has(stage.notesMaster)) await addNotesMaster(file, main, locale);
  const taken = file.paths().map((path) => Number(/^ppt\/(?:charts|embeddings)\/\D*(\d+)\./.exec(path)?.[1] ?? 0));
  const { slides, parts } = await deckParts(request, stage, Math.max(0, ...taken));
  for (const part of parts) writePart(file, part);
  await listSlides(file, main, slides);
  file.setType(main, `${TYPE}.presentation.main+xml`);
  return { bytes: await file.save(), lacks };
}
