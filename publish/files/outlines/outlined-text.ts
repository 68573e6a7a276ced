import type { Element } from "hast";
import { toString as wordsOf } from "hast-util-to-string";
import { stepsToEm } from "./glyph-path";
import { type FontFile, fontFor, type Glyph, shapeText, unitsToEm } from "./shaping";

/** What a text takes over from what it stands in. */
export type Style = Record<"fontFamily" | "fontSize" | "fontWeight" | "textAnchor", string>;

/** Style where nothing is said. */
export const initialStyle: Style = { fontFamily: "sans-serif", fontSize: "16", fontWeight: "400", textAnchor: "start" };

/** What texts of a sheet have. Slanted text is drawn upright, as resvg does where no font is italic. */
const KNOWN = new Set([...Object.keys(initialStyle), "x", "y", "dx", "fill", "fontStyle"]);

const NAMED_WEIGHTS: Record<string, number> = { normal: 400, bold: 700 };
const FONT_NAMES = "abcdefghijklmnopqrstuvwxyz";

/** A part of a text in one style, from one of its signs up to another. */
interface Span {
  style: Style;
  fill: string | undefined;
  dx: number;
  from: number;
  to: number;
}

const rounded = (value: number) => Math.round(value * 1e3) / 1e3;
const attribute = (name: string, value: string | number | undefined) => (value ? ` ${name}="${value}"` : "");
const steps = (units: number) => Math.round((units * stepsToEm) / unitsToEm);
const widthOf = (glyphs: Glyph[]) => glyphs.reduce((sum, { advance }) => sum + advance, 0);

/** Style of an element in something of another style. */
export function styleOf({ properties }: Element, inherited: Style): Style {
  const own = Object.keys(initialStyle).filter((name) => name in properties);
  return { ...inherited, ...Object.fromEntries(own.map((name) => [name, String(properties[name])])) };
}

function checkAttributes({ tagName, properties }: Element) {
  const unknown = Object.keys(properties).find((name) => !KNOWN.has(name));
  if (unknown)
    throw new Error(
      `<${tagName}> has the attribute ${unknown}: leave it out, or draw it in publish/files/outlines/outlined-text.ts`,
    );
}

/** What a text says, and the spans of it. */
function spansOf(text: Element, inherited: Style): { words: string; spans: Span[] } {
  let words = "";
  const spans = text.children.map((child): Span => {
    const element = child.type === "element" ? child : text;
    checkAttributes(element);
    const from = words.length;
    const said = wordsOf(child).replace(/\s+/g, " ");
    words += words === "" || words.endsWith(" ") ? said.trimStart() : said;
    const { dx, fill = text.properties.fill } = element.properties;
    return {
      style: styleOf(element, inherited),
      fill: fill === undefined ? undefined : String(fill),
      dx: Number(dx ?? 0),
      from,
      to: words.length,
    };
  });
  return { words: words.trimEnd(), spans };
}

/**
 * Name of a glyph: its font and its signs. The same in every picture, as the glyph is, so that pictures side by side in
 * a page do not take each other's.
 */
const nameOf = (font: number, signs: string) =>
  FONT_NAMES.charAt(font) + [...signs].map((sign) => sign.codePointAt(0)?.toString(36)).join("-");

/** What draws texts with glyphs that each stand once. */
export function pen(fonts: FontFile[]) {
  const outlineOf = new Map<string, string>();

  function use({ font, id, signs, dx, dy }: Glyph, x: number): string {
    const outline = font.outline(id);
    if (!outline) return "";
    let name = nameOf(fonts.indexOf(font), signs);
    // Signs may have several glyphs.
    while ((outlineOf.get(name) ?? outline) !== outline) name += "_";
    outlineOf.set(name, outline);
    return `<use xlink:href="#${name}"${attribute("x", steps(x + dx))}${attribute("y", steps(dy))}/>`;
  }

  /** Draws the text of an element. @param inherited style of what it stands in */
  function write(text: Element, inherited: Style): string {
    const style = styleOf(text, inherited);
    const { words, spans } = spansOf(text, style);
    const shaped = spans.map((span) => {
      const { fontFamily, fontWeight, fontSize } = span.style;
      const font = fontFor(fontFamily, NAMED_WEIGHTS[fontWeight] ?? Number(fontWeight), fonts);
      if (!font) throw new Error(`no font file is of ${fontFamily}: give toOutlines one that is`);
      // Shaped with its neighbours, as letters are kerned across spans.
      const glyphs = shapeText(words, font, fonts).filter(({ at }) => at >= span.from && at < span.to);
      const size = Number(fontSize);
      return { ...span, glyphs, size, width: (widthOf(glyphs) * size) / unitsToEm };
    });
    const share = { middle: 0.5, end: 1 }[style.textAnchor] ?? 0;
    let x = Number(text.properties.x ?? 0) - shaped.reduce((sum, { width }) => sum + width, 0) * share;
    const y = rounded(Number(text.properties.y ?? 0));
    const groups = shaped.map(({ glyphs, size, fill, dx, width }) => {
      const place = `translate(${rounded(x + dx)} ${y}) scale(${Number((size / stepsToEm).toPrecision(6))})`;
      let at = 0;
      const uses = glyphs.map((glyph) => {
        at += glyph.advance;
        return use(glyph, at - glyph.advance);
      });
      x += dx + width;
      return `<g${attribute("fill", fill)} transform="${place}">${uses.join("")}</g>`;
    });
    return groups.join("");
  }

  const outlines = () => [...outlineOf].map(([id, outline]) => `<path id="${id}" d="${outline}"/>`).join("");
  return { write, outlines };
}
