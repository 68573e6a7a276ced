import { byId } from "@/lib/dataset";
import { type FigureId, figuresIn } from "@/lib/figures/catalogue";
import type { FigureContext } from "@/lib/figures/context";
import { figuresOfCarrier } from "@/lib/figures/facts";
import type { FigureOptions } from "@/lib/figures/options";
import { storyStepsOf } from "@/lib/figures/story";
import { pageWords } from "@/lib/site/page-words";
import { makeDeck } from "./deck";

/** A deck of some figures with an opening slide. */
export function deckOf(
  figures: FigureId[],
  context: FigureContext,
  options: FigureOptions,
  onProgress?: (done: number, total: number) => void,
): Promise<Uint8Array> {
  const { t } = context;
  const cover = {
    title: t("export.deckTitle", { site: t("site.name") }),
    lead: t("export.deckLead", { count: figures.length }),
  };
  return makeDeck({ context, figures, options, cover, onProgress });
}

/** The deck of all figures. */
export function wholeDeck(context: FigureContext, options: FigureOptions): Promise<Uint8Array> {
  return deckOf([...figuresIn(context.dataset.edition)], context, options);
}

/** The story as a deck, its steps in order. */
export function storyDeck(context: FigureContext, options: FigureOptions): Promise<Uint8Array> {
  return makeDeck({
    context,
    figures: storyStepsOf(context.dataset.edition).map(({ figure }) => figure),
    options,
    cover: pageWords("story", context),
  });
}

/** One figure as one slide. */
export function figureDeck(id: FigureId, context: FigureContext, options: FigureOptions): Promise<Uint8Array> {
  return makeDeck({ context, figures: [id], options });
}

/** The figures a carrier is in, opened by its strategy in a sentence. */
export function carrierDeck(carrier: string, context: FigureContext, options: FigureOptions): Promise<Uint8Array> {
  const { dataset, locale, t } = context;
  const { name, summary } = byId(dataset.organisations, carrier);
  return makeDeck({
    context,
    figures: figuresOfCarrier(dataset, carrier),
    options,
    cover: { title: t("export.carrierDeckTitle", { name: name[locale] }), lead: summary[locale] },
  });
}
