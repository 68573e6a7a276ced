import type { Context } from "@/lib/context/context";
import { dataset } from "@/lib/dataset";
import { defaultOptions } from "@/lib/figures/options";
import { cardFigureOf, pagesWithCards } from "@/lib/site/cards";
import { cardPath } from "@/lib/site/files";
import type { Keep } from "../cache";
import type { SiteFile } from "../site";
import { inEdition } from "./edition";
import { pictureOf, sheetsOf } from "./sheets";

const WIDTH = 1200;

/** Pictures for link previews of an edition's pages, in a language; pages there are once have theirs beside them. */
export function cardFiles(context: Context, keep: Keep): SiteFile[] {
  const { dataset: of, locale } = context;
  const drawnAs = sheetsOf(context);
  return pagesWithCards(of.isNewest ? dataset : of).flatMap((page) => {
    const { figure: id, highlight } = cardFigureOf(page, of.edition);
    const options = { ...defaultOptions, ...(highlight ? { highlight: [highlight] } : {}) };
    const card = { id, format: "card", theme: "light", width: WIDTH, options } as const;
    return inEdition(context, (folder) => cardPath(locale, page, folder), pictureOf(card, context, drawnAs, keep));
  });
}
