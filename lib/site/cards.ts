import { carriersOf, type Dataset } from "@/lib/dataset";
import { type FigureId, figureIds } from "@/lib/figures/catalogue";
import type { Page } from "./address";

/** Figure that stands for each page in link previews; its own on a figure's page. */
const figureOfPage: Record<Exclude<Page["page"], "figure" | "carrier">, FigureId> = {
  home: "model-size",
  compare: "positioning",
  figures: "compute-gap",
  slides: "development-speed",
  explore: "model-size",
  scenario: "compute-gap",
  story: "positioning",
  sources: "investment",
  about: "elyza-stake",
};

/** What to draw on a page's card. */
export function cardFigureOf(page: Page): { figure: FigureId; highlight?: string } {
  if (page.page === "figure") return { figure: page.id };
  if (page.page === "carrier") return { figure: "model-size", highlight: page.id };
  return { figure: figureOfPage[page.page] };
}

/** Every page that has a card. */
export function pagesWithCards(dataset: Dataset): Page[] {
  return [
    ...(Object.keys(figureOfPage) as (keyof typeof figureOfPage)[]).map((page): Page => ({ page })),
    ...carriersOf(dataset).map(({ id }): Page => ({ page: "carrier", id })),
    ...figureIds.map((id): Page => ({ page: "figure", id })),
  ];
}
