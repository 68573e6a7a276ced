import { describe, expect, it } from "vitest";
import { defaultOptions } from "@/lib/figures/options";
import { locales } from "@/lib/i18n/locales";
import { layoutNames } from "@/lib/office/deck/layouts";
import {
  layoutPath,
  notesXml,
  presentationPart,
  shapeTree,
  slideXml,
  templateParts,
} from "@/lib/office/deck/presentation";
import { wholeDeck } from "@/lib/office/decks";
import { articleContext as contextIn } from "@/tests/article";
import { open, paths } from "../helpers";

describe.each(locales)("decks in %s", (locale) => {
  const context = contextIn(locale);

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

describe("the parts a deck begins with", () => {
  const parts = templateParts("ja");

  it("are master, layouts, master of the notes and their themes, each pointing at parts that are there", () => {
    expect(parts).toHaveLength(layoutNames.length + 4);
    const there = new Set(parts.map(({ path }) => path));
    for (const { relationships = [] } of parts) for (const { target } of relationships) expect(there).toContain(target);
    expect(there).toContain(layoutPath(layoutNames.length - 1));
  });

  it("set Japanese in the same font in both languages, Latin in its own", () => {
    const theme = (locale: "ja" | "en") => String(templateParts(locale).at(-1)?.content);
    expect(theme("en")).toContain('<a:latin typeface="Arial"/><a:ea typeface="Yu Gothic"/>');
    expect(theme("ja")).toContain('<a:latin typeface="Yu Gothic"/><a:ea typeface="Yu Gothic"/>');
  });
});

describe("slides and notes", () => {
  it("hold their shapes in a frame of their own", () => {
    expect(slideXml("<x/>")).toContain(shapeTree("<x/>"));
    expect(shapeTree("<x/>")).toMatch(/^<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""\/>.*<x\/><\/p:spTree>$/);
  });

  it("have a paragraph a line, blank ones too, in the language", () => {
    const xml = notesXml("a & b\n\nc", "en");
    expect(xml.match(/<a:p>/g)).toHaveLength(3);
    expect(xml).toContain('<a:p><a:endParaRPr lang="en-US"/></a:p>');
    expect(xml).toContain("<a:t>a &amp; b</a:t>");
  });
});

describe("the presentation", () => {
  it("lists its slides in order", () => {
    const { content, relationships } = presentationPart(2, (place) => `slide-${place}`, "en");
    expect(content).toContain('<p:sldId id="256" r:id="rId3"/><p:sldId id="257" r:id="rId4"/>');
    expect(relationships?.filter(({ type }) => type === "slide")).toEqual([
      { id: "rId3", type: "slide", target: "slide-0" },
      { id: "rId4", type: "slide", target: "slide-1" },
    ]);
    expect(relationships?.at(-1)).toMatchObject({ id: "rId5", type: "theme" });
  });
});
