import type { Context } from "@/lib/context/context";
import { carriersOf } from "@/lib/dataset";
import { defaultOptions } from "@/lib/figures/options";
import { carrierDeck, storyDeck, wholeDeck } from "@/lib/office/decks";
import { deckPath } from "@/lib/site/files";
import type { SiteFile } from "../site";
import { inEdition } from "./edition";

/** Decks of more than one figure of an edition, in a language. */
export function deckFiles(context: Context): SiteFile[] {
  const { dataset: of, locale } = context;
  const deck = (page: Parameters<typeof deckPath>[1], make: () => Promise<Uint8Array>) =>
    inEdition(context, (folder) => deckPath(locale, page, folder), make);
  return [
    ...carriersOf(of).flatMap(({ id }) =>
      deck({ page: "carrier", id }, () => carrierDeck(id, context, defaultOptions)),
    ),
    ...deck({ page: "story" }, () => storyDeck(context, defaultOptions)),
    ...deck({ page: "slides" }, () => wholeDeck(context, defaultOptions)),
  ];
}
