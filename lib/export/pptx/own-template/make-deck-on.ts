import { openPresentation } from "../../ooxml/open";
import { type DeckRequest, deckParts } from "../deck";
import { TYPE } from "../template";
import { addNotesMaster, dropSlides, listSlides, writePart } from "./slides-in-file";
import { stageOf, type TemplateLack } from "./template-stage";

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
  const { stage, lacks } = await stageOf(file, main);
  await dropSlides(file, main);
  const { locale } = request.context;
  if (!file.has(stage.notesMaster)) await addNotesMaster(file, main, locale);
  const taken = file.paths().map((path) => Number(/^ppt\/(?:charts|embeddings)\/\D*(\d+)\./.exec(path)?.[1] ?? 0));
  const { slides, parts } = await deckParts(request, stage, Math.max(0, ...taken));
  for (const part of parts) writePart(file, part);
  await listSlides(file, main, slides);
  file.setType(main, `${TYPE}.presentation.main+xml`);
  return { bytes: await file.save(), lacks };
}
