import { describe, expect, it } from "vitest";
import { figureDeck } from "@/lib/export/pptx/decks";
import { figureContext } from "@/lib/figures/context";
import { defaultOptions } from "@/lib/figures/options";
import { locales } from "@/lib/i18n/locales";
import { open, paths } from "./helpers";

describe.each(locales)("decks in %s", (locale) => {
  const context = figureContext(locale);

  it("hatch what is planned and dot what is claimed", async () => {
    const stake = await open(await figureDeck("elyza-stake", context, defaultOptions));
    const [path = ""] = paths(stake.xml, /^ppt\/charts\/chart\d+\.xml$/);
    expect(stake.xml.get(path)?.getElementsByTagName("a:pattFill").length).toBeGreaterThan(0);
    const speed = await open(await figureDeck("development-speed", context, defaultOptions));
    const [speedPath = ""] = paths(speed.xml, /^ppt\/charts\/chart\d+\.xml$/);
    expect(speed.xml.get(speedPath)?.querySelector('[val="sysDot"]')).not.toBeNull();
    const timeline = await open(await figureDeck("timeline", context, defaultOptions));
    const slide = timeline.xml.get("ppt/slides/slide1.xml");
    expect(slide?.getElementsByTagName("a:pattFill").length).toBeGreaterThan(0);
  });
});
