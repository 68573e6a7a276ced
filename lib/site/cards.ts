import { carriersOf, type Dataset } from "@/lib/dataset";
import { type FigureId, figuresIn } from "@/lib/figures/catalogue";
import type { Page } from "./address";
import { cardPage } from "./card-page";
import { isInEdition } from "./pages";

/** Figure that stands for each page in link previews; its own on a figure's page. */
const figureOfPage: Record<
  Exclude<
    Page["page"],
    "figure" | "carrier" | "announcement" | "present" | "sourceList" | "changes" | "data" | "policy"
  >,
  FigureId
> = {
  home: "outcomes",
  announcements: "outcomes",
  compare: "positioning",
  figures: "compute-gap",
  slides: "development-speed",
  explore: "model-size",
  scenario: "compute-gap",
  story: "positioning",
  sources: "investment",
  about: "elyza-stake",
};

/** Figure in the place of one an older edition does not have. */
const FALLBACK: FigureId = "model-size";

/** What to draw on a page's card. */
export function cardFigureOf(page: Page, edition: string): { figure: FigureId; highlight?: string } {
  if (page.page === "figure") return { figure: page.id };
  if (page.page === "carrier") return { figure: FALLBACK, highlight: page.id };
  const { page: name } = cardPage(page) as { page: keyof typeof figureOfPage };
  const figure = figureOfPage[name];
  return { figure: (figuresIn(edition) as readonly FigureId[]).includes(figure) ? figure : FALLBACK };
}

/** Every page of an edition that has a card. */
export function pagesWithCards(dataset: Dataset): Page[] {
  const pages: Page[] = [
    ...(Object.keys(figureOfPage) as (keyof typeof figureOfPage)[]).map((page): Page => ({ page })),
    ...carriersOf(dataset).map(({ id }): Page => ({ page: "carrier", id })),
    ...figuresIn(dataset.edition).map((id): Page => ({ page: "figure", id })),
  ];
  return dataset.folder ? pages.filter((page) => isInEdition(page, dataset)) : pages;
}
