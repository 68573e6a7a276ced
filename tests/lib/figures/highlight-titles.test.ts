import { describe, expect, it } from "vitest";
import { contextIn } from "@/lib/context/context";
import { carriersOf, datasetOf, editionIds } from "@/lib/dataset";
import { figuresIn } from "@/lib/figures/catalogue";
import { highlightTitle } from "@/lib/figures/highlight-title";
import { announcedIn, highlightTitles } from "@/lib/figures/highlight-titles";
import { defaultOptions } from "@/lib/figures/options";
import { show } from "@/lib/figures/shown";
import { locales } from "@/lib/i18n/locales";

/** Announcements tried beside everything else; all of them with all would take minutes. */
const SOME = 5;

describe.each(locales)("titles a frame has for what it highlights, in %s", (locale) => {
  it.each(editionIds)("are those of the page, edition %s", (edition) => {
    const context = contextIn(locale, datasetOf(edition, true));
    const { dataset } = context;
    for (const id of figuresIn(edition)) {
      const titles = highlightTitles(show(id, context));
      const announcements = announcedIn(show(id, context));
      const step = Math.ceil(announcements.length / SOME) || 1;
      const some = announcements.filter((_, index) => index % step === 0).map((row) => row.id);
      const ids = [...carriersOf(dataset).map((carrier) => carrier.id), ...some, "o-nothing"];
      const choices = [
        ...announcements.map((row) => [row.id]),
        ...ids.map((one) => [one]),
        ...ids.flatMap((a) => ids.filter((b) => b !== a).map((b) => [a, b])),
      ];
      const own = show(id, context).text.title;
      for (const highlight of choices) {
        const shown = show(id, context, { ...defaultOptions, highlight }).text.title;
        expect(highlightTitle(own, titles, announcements, highlight) ?? own, `${id} ${highlight}`).toBe(shown);
      }
    }
  });

  it("say nothing of what the figure does not show", () => {
    const titles = highlightTitles(show("model-size", contextIn(locale)));
    for (const nobody of [[], ["constructor"], ["o-nothing"]])
      expect(highlightTitle("", titles, [], nobody)).toBeUndefined();
  });
});
