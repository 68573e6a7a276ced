import { describe, expect, it } from "vitest";
import { wholeDeck } from "@/lib/export/pptx/decks";
import { figureContext } from "@/lib/figures/context";
import { defaultOptions } from "@/lib/figures/options";
import { locales } from "@/lib/i18n/locales";
import { open, paths } from "./helpers";

describe.each(locales)("decks in %s", (locale) => {
  const context = figureContext(locale);

  it("take fonts and colours from the theme, which names a Japanese font", async () => {
    const { xml } = await open(await wholeDeck(context, defaultOptions));
    const theme = xml.get("ppt/theme/theme1.xml");
    const faces = [...(theme?.getElementsByTagName("a:ea") ?? [])].map((font) => font.getAttribute("typeface"));
    expect(faces).toEqual(["Yu Gothic", "Yu Gothic"]);
    for (const path of paths(xml, /^ppt\/(slides\/slide|charts\/chart)\d+\.xml$/)) {
      expect(xml.get(path)?.querySelector("latin, ea, srgbClr"), path).toBeNull();
    }
  });
});
