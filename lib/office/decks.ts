import type { Context } from "@/lib/context/context";
import { byId } from "@/lib/dataset";
import { type FigureId, figuresIn } from "@/lib/figures/catalogue";
import { figuresOfCarrier } from "@/lib/figures/facts";
import type { FigureOptions } from "@/lib/figures/options";
import { type Shown, showAll } from "@/lib/figures/shown";
import { storyStepsOf } from "@/lib/figures/story";
import { pageWords } from "@/lib/site/page-words";
import { makeDeck } from "./deck/deck";
import { makeDeckOn } from "./template/make-deck-on";

type Progress = (done: number, total: number) => void;

/** Opening slide of a deck of some figures. */
const coverOf = (figures: readonly unknown[], { t }: Context) => ({
  title: t("export.deckTitle", { site: t("site.name") }),
  lead: t("export.deckLead", { count: figures.length }),
});

/** A deck of some figures with an opening slide. */
export function deckOf(
  figures: FigureId[],
  context: Context,
  options: FigureOptions,
  onProgress?: Progress,
): Promise<Uint8Array> {
  return makeDeck({
    context,
    figures: showAll(figures, context, options),
    cover: coverOf(figures, context),
    onProgress,
  });
}

/** The same on a reader's template. */
export function deckOnTemplate(
  template: Uint8Array,
  figures: FigureId[],
  context: Context,
  options: FigureOptions,
  onProgress?: Progress,
) {
  return makeDeckOn(template, {
    context,
    figures: showAll(figures, context, options),
    cover: coverOf(figures, context),
    onProgress,
  });
}

/** The deck of all figures. */
export function wholeDeck(context: Context, options: FigureOptions): Promise<Uint8Array> {
  return deckOf([...figuresIn(context.dataset.edition)], context, options);
}

/** The story as a deck, its steps in order. */
export function storyDeck(context: Context, options: FigureOptions): Promise<Uint8Array> {
  const figures = storyStepsOf(context.dataset.edition).map(({ figure }) => figure);
  return makeDeck({ context, figures: showAll(figures, context, options), cover: pageWords("story", context) });
}

/** One figure as one slide. */
export function figureDeck(shown: Shown): Promise<Uint8Array> {
  return makeDeck({ context: shown.context, figures: [shown] });
}

/** The figures a carrier is in, opened by its strategy in a sentence. */
export function carrierDeck(carrier: string, context: Context, options: FigureOptions): Promise<Uint8Array> {
  const { dataset, locale, t } = context;
  const { name, summary } = byId(dataset.organisations, carrier);
  return makeDeck({
    context,
    figures: showAll(figuresOfCarrier(dataset, carrier), context, { ...options, highlight: [carrier] }),
    cover: { title: t("export.carrierDeckTitle", { name: name[locale] }), lead: summary[locale] },
  });
}
