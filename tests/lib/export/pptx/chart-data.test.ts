import { describe, expect, it } from "vitest";
import { dataset } from "@/lib/dataset";
import { figureDeck } from "@/lib/export/pptx/decks";
import { figureContext } from "@/lib/figures/context";
import { defaultOptions } from "@/lib/figures/options";
import { rowsOfFigure } from "@/lib/figures/series";
import { locales } from "@/lib/i18n/locales";
import { cacheOf, chartFigures, open, paths } from "./helpers";

describe.each(locales)("decks in %s", (locale) => {
  const context = figureContext(locale);

  it("show what the page shows: what is not stated, fills by status, brackets of the language", async () => {
    for (const id of chartFigures) {
      const { xml } = await open(await figureDeck(id, context, defaultOptions));
      const names = paths(xml, /^ppt\/charts\/chart\d+\.xml$/).flatMap((path) => [
        ...cacheOf(xml.get(path) as Document).values(),
      ]);
      for (const row of rowsOfFigure(dataset, id)) {
        if (row.kind !== "not-stated") continue;
        const flat = names.join("").replace(/\s/g, "");
        expect(flat, id).toContain((row.label?.[locale] ?? "").replace(/\s/g, ""));
        expect(flat, id).toContain(context.t("vocabulary.notStated").replace(/\s/g, ""));
      }
      if (locale === "en") expect(names.join(""), id).not.toMatch(/[［］（）：、。]/);
    }
    const { xml } = await open(await figureDeck("elyza-stake", context, defaultOptions));
    const [path = ""] = paths(xml, /^ppt\/charts\/chart\d+\.xml$/);
    expect(xml.get(path)?.getElementsByTagName("c:dPt")).toHaveLength(2);
    expect(xml.get(path)?.getElementsByTagName("a:pattFill")).toHaveLength(2);
  });
});
