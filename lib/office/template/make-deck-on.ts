import { sourceLines } from "@/lib/figures/describe";
import { type DeckRequest, deckParts } from "../deck/deck";
import { figurePages } from "../deck/figure-pages";
import { TYPE } from "../deck/presentation";
import { openPresentation } from "../package/open";
import { dropSlides } from "./drop-slides";
import { ownProperties } from "./own-properties";
import { listSlides, secureNotesMaster, writePart } from "./slides-in-file";
import { type DeckTexts, stageOf, type TemplateLack } from "./template-stage";

/** The texts of ours a deck will hold round its charts. */
function textsOf({ context, figures, cover }: DeckRequest): DeckTexts {
  const pages = figures.flatMap((shown) => figurePages(shown));
  return {
    locale: context.locale,
    subtitles: pages.flatMap(({ texts }) => texts.subtitle ?? []),
    feet: pages.map(({ texts }) => texts.foot ?? []),
    site: context.t("site.name"),
    sources: cover ? sourceLines(context) : [],
  };
}

/** Numbers of parts go on behind these; a larger one is no count. */
const LARGEST_NUMBER = 1_000_000;

/** The largest number a chart or workbook of a template has in its name. */
const lastNumber = (paths: string[]) =>
  Math.max(
    0,
    ...paths
      .map((path) => Number(/^ppt\/(?:charts|embeddings)\/\D*(\d+)\./i.exec(path)?.[1] ?? 0))
      .filter((number) => number < LARGEST_NUMBER),
  );

/**
 * Makes a deck on the layouts, colours and fonts of a reader's template, in place of the slides it holds.
 * @param template a presentation, a template or a show: .pptx, .potx or .ppsx
 * @returns the deck, and what the template lacks
 * @throws OfficeFileError when the template cannot be worked on
 */
export async function makeDeckOn(
  template: Uint8Array,
  request: DeckRequest,
): Promise<{ bytes: Uint8Array; lacks: TemplateLack[] }> {
  const { file, main } = await openPresentation(template);
  const { stage, lacks } = await stageOf(file, main, textsOf(request));
  await dropSlides(file, main);
  await secureNotesMaster(file, main, request.context.locale);
  const { slides, parts, properties } = await deckParts(request, stage, lastNumber(file.paths()));
  for (const part of parts) writePart(file, part);
  await listSlides(file, main, slides);
  await ownProperties(file, properties);
  file.setType(main, `${TYPE}.presentation.main+xml`);
  return { bytes: await file.save(), lacks };
}
