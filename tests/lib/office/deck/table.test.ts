import { describe, expect, it } from "vitest";
import { show } from "@/lib/figures/shown";
import { locales } from "@/lib/i18n/locales";
import { figureSlides } from "@/lib/office/deck/parts";
import { emu } from "@/lib/office/deck/style";
import { matrixTable } from "@/lib/office/deck/table";
import { figureDeck } from "@/lib/office/decks";
import { matrix } from "@/lib/series/matrix";
import { articleContext as contextIn, article as dataset } from "@/tests/article";
import { contextOf, editionFigures } from "@/tests/editions";
import { matrixIds } from "@/tests/matrices";
import { open } from "../helpers";

const matrixFigures = editionFigures.filter(([, id]) => matrixIds.includes(id));

describe.each(locales)("decks in %s", (locale) => {
  it.each(matrixFigures)("%s %s is a native table with every cell", async (edition, id) => {
    const context = contextOf(locale, edition);
    const { xml } = await open(await figureDeck(show(id, context)));
    figureSlides(show(id, context)).forEach(([part], index) => {
      if (part?.kind !== "matrix") throw new Error("not a matrix");
      const slide = xml.get(`ppt/slides/slide${index + 1}.xml`);
      expect(slide?.getElementsByTagName("a:tc")).toHaveLength(
        (part.matrix.columns.length + 1) * (part.matrix.lines.length + 1),
      );
    });
  });
});

describe("a native table", () => {
  const made = (heads: string[]) => {
    const lines = dataset.dimensions.filter(({ id }) => heads.includes(id));
    const series = matrix(dataset, lines, (head, { dimension }) => head === dimension);
    return matrixTable(series, { x: 0, y: 0, w: 12, h: 4 }, contextIn("en"));
  };

  it("is as wide as its box", () => {
    const widths = [...made(["investment"]).matchAll(/<a:gridCol w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths).toEqual([emu(1.5), emu(3.5), emu(3.5), emu(3.5)]);
  });

  it("says what is not stated in italics, and each statement with status and paragraph", () => {
    const xml = made(["investment"]);
    expect(xml.match(/i="1"[^>]*>(?:(?!<a:t>).)*<a:t>not stated<\/a:t>/g)).toHaveLength(2);
    expect(xml).toMatch(/<a:t>planned ¶ 3, 5<\/a:t>/);
  });

  it("takes smaller type for many lines", () => {
    expect(made(["investment"])).toContain('sz="1300"');
    const many = made(dataset.dimensions.map(({ id }) => id));
    expect(many).toContain('sz="900"');
    expect(many).not.toContain('sz="1300"');
  });
});
