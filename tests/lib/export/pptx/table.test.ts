import { describe, expect, it } from "vitest";
import { figureDeck } from "@/lib/export/pptx/decks";
import { figureParts } from "@/lib/export/pptx/parts";
import { matrixIds } from "@/lib/figures/catalogue";
import { figureContext } from "@/lib/figures/context";
import { defaultOptions } from "@/lib/figures/options";
import { locales } from "@/lib/i18n/locales";
import { open } from "./helpers";

describe.each(locales)("decks in %s", (locale) => {
  const context = figureContext(locale);

  it.each(matrixIds)("%s is a native table with every cell", async (id) => {
    const { xml } = await open(await figureDeck(id, context, defaultOptions));
    const slide = xml.get("ppt/slides/slide1.xml");
    const [part] = figureParts(id, context, defaultOptions);
    if (part?.kind !== "matrix") throw new Error("not a matrix");
    expect(slide?.getElementsByTagName("a:tc")).toHaveLength(
      (part.matrix.columns.length + 1) * (part.matrix.lines.length + 1),
    );
  });
});
