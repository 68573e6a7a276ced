import { describe, expect, it } from "vitest";
import { light } from "@/lib/figures/colours";
import { rowsOfFigure } from "@/lib/figures/series";
import { show } from "@/lib/figures/shown";
import { locales } from "@/lib/i18n/locales";
import {
  carrierColour,
  emu,
  hexOf,
  lineXml,
  paintOf,
  paintXml,
  solidFill,
  themeColours,
} from "@/lib/office/deck/style";
import { figureDeck } from "@/lib/office/decks";
import { articleContext as contextIn, article as dataset } from "@/tests/article";
import { open, paths } from "../helpers";

describe.each(locales)("decks in %s", (locale) => {
  const context = contextIn(locale);

  it("hatch what is planned and dot what is claimed", async () => {
    const stake = await open(await figureDeck(show("elyza-stake", context)));
    const [path = ""] = paths(stake.xml, /^ppt\/charts\/chart\d+\.xml$/);
    expect(stake.xml.get(path)?.getElementsByTagName("a:pattFill").length).toBeGreaterThan(0);
    const speed = await open(await figureDeck(show("development-speed", context)));
    const [speedPath = ""] = paths(speed.xml, /^ppt\/charts\/chart\d+\.xml$/);
    expect(speed.xml.get(speedPath)?.querySelector('[val="sysDot"]')).not.toBeNull();
    const timeline = await open(await figureDeck(show("timeline", context)));
    const slide = timeline.xml.get("ppt/slides/slide1.xml");
    expect(slide?.getElementsByTagName("a:pattFill").length).toBeGreaterThan(0);
  });
});

describe("measures and colours of a slide", () => {
  it("are those of Office", () => {
    expect(emu(13.333)).toBe(12_191_695);
    expect(hexOf("#1a56a8")).toBe("1A56A8");
    expect(lineXml("", 0.75)).toBe('<a:ln w="9525"/>');
  });

  it("give each carrier an accent of the theme, and context none", () => {
    expect(["kddi", "ntt", "softbank", "elyza", undefined].map((id) => carrierColour(id, dataset))).toEqual([
      "accent1",
      "accent2",
      "accent3",
      "tx2",
      "tx2",
    ]);
    expect(themeColours).toMatchObject({ dk1: light.ink, accent1: light.carriers[0], accent6: light.carriers[5] });
  });

  it("begin again when there are more carriers than accents", () => {
    const [carrier] = dataset.organisations;
    const organisations = Array.from({ length: 7 }, (_, place) => ({
      ...(carrier as NonNullable<typeof carrier>),
      id: `c${place}`,
    }));
    expect(carrierColour("c5", { ...dataset, organisations })).toBe("accent6");
    expect(carrierColour("c6", { ...dataset, organisations })).toBe("accent1");
  });

  it("paint a row by carrier and status", () => {
    expect(
      rowsOfFigure(dataset, "model-size")
        .slice(0, 4)
        .map((row) => paintOf(row, dataset)),
    ).toEqual([
      { fill: "solid", colour: "accent2" },
      { fill: "solid", colour: "accent1" },
      { fill: "hatched", colour: "accent3" },
      { fill: "outlined", colour: "accent3" },
    ]);
  });

  it("fill with Office's own patterns", () => {
    const paint = (fill: "solid" | "hatched" | "outlined" | "dotted") => paintXml({ fill, colour: "accent1" }, 1);
    expect(paint("solid")).toBe(`${solidFill("accent1")}<a:ln w="12700">${solidFill("accent1")}</a:ln>`);
    expect(paint("hatched")).toMatch(/^<a:pattFill prst="wdUpDiag">/);
    expect(paint("outlined")).toMatch(/^<a:solidFill><a:schemeClr val="bg1"\/>/);
    expect(paint("outlined")).not.toContain("sysDot");
    expect(paint("dotted")).toContain('<a:prstDash val="sysDot"/>');
  });
});
