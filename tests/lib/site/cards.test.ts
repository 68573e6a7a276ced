import { describe, expect, it } from "vitest";
import { datasetOf, editionIds } from "@/lib/dataset";
import { figuresIn } from "@/lib/figures/catalogue";
import type { Page } from "@/lib/site/address";
import { cardPage } from "@/lib/site/card-page";
import { cardFigureOf, pagesWithCards } from "@/lib/site/cards";
import { sitePages } from "@/lib/site/pages";

describe("pictures for link previews", () => {
  it("show a figure on its own page, a carrier among its peers, else one that stands for the page", () => {
    expect(cardFigureOf({ page: "figure", id: "timeline" }, "2024-03")).toEqual({ figure: "timeline" });
    expect(cardFigureOf({ page: "carrier", id: "ntt" }, "2024-03")).toEqual({ figure: "model-size", highlight: "ntt" });
    expect(cardFigureOf({ page: "story" }, "2024-03")).toEqual({ figure: "positioning" });
  });

  it("are of a figure the edition has", () => {
    expect(cardFigureOf({ page: "home" }, "2026-11")).toEqual({ figure: "outcomes" });
    expect(cardFigureOf({ page: "home" }, "2024-03")).toEqual({ figure: "model-size" });
    for (const edition of editionIds) {
      for (const page of pagesWithCards(datasetOf(edition))) {
        expect(figuresIn(edition)).toContain(cardFigureOf(page, edition).figure);
      }
    }
  });

  it("belong to every page of the site, one shared by announcements and one by sources", () => {
    const names = (pages: Page[]) => new Set(pages.map((page) => JSON.stringify(page)));
    for (const edition of editionIds) {
      for (const isPermanent of [true, false]) {
        const of = datasetOf(edition, isPermanent);
        const pages = sitePages().filter((page) => page.folder === of.folder);
        expect(names(pagesWithCards(of))).toEqual(names(pages.map(({ page }) => cardPage(page))));
      }
    }
  });
});
