import type { Context } from "@/lib/context/context";
import { carriersOf } from "@/lib/dataset";
import { figuresIn } from "@/lib/figures/catalogue";
import { storyStepsOf } from "@/lib/figures/story";
import type { Page } from "./address";

/** A page that is there once a language. */
export type PlainPage = Exclude<Page["page"], "carrier" | "figure" | "announcement">;

/** Title and lead of a page, counts computed. */
export function pageWords(page: PlainPage, { dataset, t }: Context): { title: string; lead: string } {
  switch (page) {
    case "home":
      return { title: t("home.title"), lead: t("site.tagline") };
    case "figures":
      return { title: t("figures.all"), lead: t("figures.intro", { count: figuresIn(dataset.edition).length }) };
    case "story":
      return {
        title: t("story.title", {
          carriers: carriersOf(dataset).length,
          figures: storyStepsOf(dataset.edition).length,
        }),
        lead: t("story.lead"),
      };
    case "sourceList":
      return { title: t("sourceList.title"), lead: t("sourceList.lead", { count: dataset.sources.length }) };
    default:
      return { title: t(`${page}.title`), lead: t(`${page}.lead`) };
  }
}
