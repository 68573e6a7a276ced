import { describe, expect, it } from "vitest";
import { dataset } from "@/lib/dataset";
import { carrierDeck, wholeDeck } from "@/lib/export/pptx/decks";
import { figureIds } from "@/lib/figures/catalogue";
import { figureContext } from "@/lib/figures/context";
import { figuresOfCarrier } from "@/lib/figures/facts";
import { defaultOptions } from "@/lib/figures/options";
import { locales } from "@/lib/i18n/locales";
import { open, paths } from "./helpers";

describe.each(locales)("decks in %s", (locale) => {
  const context = figureContext(locale);

  it("come whole and by carrier", async () => {
    const whole = await open(await wholeDeck(context, defaultOptions));
    expect(paths(whole.xml, /^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(figureIds.length + 1);
    const carrier = await open(await carrierDeck("kddi", context, defaultOptions));
    expect(paths(carrier.xml, /^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(
      figuresOfCarrier(dataset, "kddi").length + 1,
    );
  });
});
