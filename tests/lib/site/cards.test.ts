import { describe, expect, it } from "vitest";

import { figureIds } from "@/lib/figures/catalogue";
import { cardFigureOf, pagesWithCards } from "@/lib/site/cards";
import { sitePages } from "@/lib/site/pages";
import { article as dataset } from "@/tests/article";

describe("pictures for link previews", () => {
  it("show a figure on its own page, a carrier among its peers, else one that stands for the page", () => {
    expect(cardFigureOf({ page: "figure", id: "timeline" }, "2024-03")).toEqual({ figure: "timeline" });
    expect(cardFigureOf({ page: "carrier", id: "ntt" }, "2024-03")).toEqual({ figure: "model-size", highlight: "ntt" });
    expect(cardFigureOf({ page: "story" }, "2024-03")).toEqual({ figure: "positioning" });
  });

  it("belong to every page of the site", () => {
    const names = (pages: object[]) => new Set(pages.map((page) => JSON.stringify(page)));
    expect(names(pagesWithCards(dataset))).toEqual(names(sitePages().map(({ page }) => page)));
    for (const page of pagesWithCards(dataset)) expect(figureIds).toContain(cardFigureOf(page, "2024-03").figure);
  });
});
