import { describe, expect, it } from "vitest";
import { editionIds } from "@/lib/dataset";
import { type FigureId, figuresIn } from "@/lib/figures/catalogue";
import { figuresOfCarrier } from "@/lib/figures/facts";
import { defaultOptions } from "@/lib/figures/options";
import { show } from "@/lib/figures/shown";
import { storyStepsOf } from "@/lib/figures/story";
import { locales } from "@/lib/i18n/locales";
import { figureSlides } from "@/lib/office/deck/parts";
import { carrierDeck, deckOf, storyDeck, wholeDeck } from "@/lib/office/decks";
import { articleContext as contextIn } from "@/tests/article";
import { contextOf } from "@/tests/editions";
import { open, paths, texts } from "./helpers";

describe.each(locales)("decks in %s", (locale) => {
  it.each(editionIds)("come whole and by carrier as of %s", async (edition) => {
    const context = contextOf(locale, edition);
    const whole = await open(await wholeDeck(context, defaultOptions));
    const slidesOf = (figures: readonly FigureId[]) =>
      figures.reduce((sum, id) => sum + figureSlides(show(id, context)).length, 1);
    expect(paths(whole.xml, /^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(slidesOf(figuresIn(edition)));
    const carrier = await open(await carrierDeck("kddi", context, defaultOptions));
    expect(paths(carrier.xml, /^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(
      slidesOf(figuresOfCarrier(context.dataset, "kddi")),
    );
  });
});

describe("decks of some figures", () => {
  const en = contextIn("en");

  it("follow the reader's choice, and count it on the cover", async () => {
    const { xml } = await open(await deckOf(["timeline"], en, defaultOptions));
    const cover = texts(xml.get("ppt/slides/slide1.xml"), "a:t");
    expect(cover.slice(0, 2)).toEqual(["Carrier LLM Compare", "1 figure; vague numbers are drawn as ranges."]);
    expect(paths(xml, /^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(2);
  });

  it("tell the story in its order", async () => {
    const { xml } = await open(await storyDeck(en, defaultOptions));
    expect(texts(xml.get("ppt/slides/slide1.xml"), "a:t")[0]).toBe("Three carriers’ choices in eight figures");
    storyStepsOf("2024-03").forEach(({ figure }, place) => {
      expect(texts(xml.get(`ppt/slides/slide${place + 2}.xml`), "a:t")[0]).toBe(show(figure, en).words.title);
    });
  });

  it("of a carrier need a carrier", () => {
    expect(() => carrierDeck("docomo", en, defaultOptions)).toThrow('no row with id "docomo"');
  });
});
