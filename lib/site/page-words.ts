import { carriersOf, dataset } from "@/lib/dataset";
import { figureIds } from "@/lib/figures/catalogue";
import { storySteps } from "@/lib/figures/story";
import type { Translator } from "@/lib/i18n/translator";
import type { Page } from "./address";

/** A page that is there once a language. */
export type PlainPage = Exclude<Page["page"], "carrier" | "figure">;

/** Title and lead of a page, counts computed. */
export function pageWords(page: PlainPage, t: Translator): { title: string; lead: string } {
  switch (page) {
    case "home":
      return { title: t("home.title"), lead: t("site.tagline") };
    case "figures":
      return { title: t("figures.all"), lead: t("figures.intro", { count: figureIds.length }) };
    case "story":
      return {
        title: t("story.title", { carriers: carriersOf(dataset).length, figures: storySteps.length }),
        lead: t("story.lead"),
      };
    default:
      return { title: t(`${page}.title`), lead: t(`${page}.lead`) };
  }
}
