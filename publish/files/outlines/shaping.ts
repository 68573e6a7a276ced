import { readFileSync } from "node:fs";
import { Blob, Face, Font, shape, Buffer as TextBuffer } from "harfbuzzjs";
import { glyphPath } from "./glyph-path";

/** Units to an em in which glyphs are placed, whatever the font has; those of Noto Sans. */
export const unitsToEm = 1000;

/** A font file, opened. */
export interface FontFile {
  family: string;
  weight: number;
  shape: (text: string) => Glyph[];
  /** Path data of a glyph's outline, empty for a space. */
  outline: (glyph: number) => string;
}

/** A glyph of a text in the order of drawing; lengths in units to an em. */
export interface Glyph {
  font: FontFile;
  /** Number in its font, 0 for a sign the font lacks. */
  id: number;
  /** Where its signs begin in the text. */
  at: number;
  signs: string;
  advance: number;
  dx: number;
  dy: number;
}

const FAMILY_NAME = 1;
const WEIGHT_IN_OS2 = 4;

function open(path: string): FontFile {
  const face = new Face(new Blob(readFileSync(path)));
  const font = new Font(face);
  font.setScale(unitsToEm, unitsToEm);
  const os2 = face.referenceTable("OS/2");
  const outlines = new Map<number, string>();
  const file: FontFile = {
    family: face.getName(FAMILY_NAME, "en"),
    weight: os2 ? new DataView(os2.buffer, os2.byteOffset).getUint16(WEIGHT_IN_OS2) : 400,
    shape: (text) => {
      const buffer = new TextBuffer();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      shape(font, buffer);
      const positions = buffer.getGlyphPositions();
      const infos = buffer.getGlyphInfos();
      return infos.map(({ codepoint: id, cluster: at }, index) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
        const signs = text.slice(at, infos.find(({ cluster }) => cluster > at)?.cluster);
        return { font: file, id, at, signs, advance: xAdvance, dx: xOffset, dy: -yOffset };
      });
    },
    outline: (glyph) => {
      const known = outlines.get(glyph) ?? glyphPath(font.glyphToJson(glyph), unitsToEm);
      outlines.set(glyph, known);
      return known;
    },
  };
  return file;
}

const opened = new Map<string, FontFile>();

/** Opens font files, each once in a run: what is at a path is taken to stay. */
export function fontsAt(paths: string[]): FontFile[] {
  return paths.map((path) => {
    const font = opened.get(path) ?? open(path);
    opened.set(path, font);
    return font;
  });
}

/**
 * The font a text asks for.
 * @param families as in the attribute `font-family`; `sans-serif` is the family of the first font
 */
export function fontFor(families: string, weight: number, fonts: FontFile[]): FontFile | undefined {
  const names = families.split(",").map((name) => name.trim().replace(/^(["'])(.*)\1$/, "$2"));
  const name = names.find((one) => one === "sans-serif" || fonts.some(({ family }) => family === one));
  const family = name === "sans-serif" ? fonts[0]?.family : name;
  const distance = (font: FontFile) => Math.abs(font.weight - weight);
  return fonts.filter((font) => font.family === family).sort((a, b) => distance(a) - distance(b))[0];
}

/**
 * Glyphs of a text; those the font lacks come from the others, in the way resvg takes them, so that all pictures of a
 * figure agree: the first other font that has the first lacking sign lends its glyphs, all of them when it lacks none.
 * @throws Error when no font has a sign
 */
export function shapeText(text: string, font: FontFile, fonts: FontFile[]): Glyph[] {
  let glyphs = font.shape(text);
  const left = new Set(fonts);
  left.delete(font);
  for (;;) {
    const missing = glyphs.find(({ id }) => id === 0);
    if (!missing) return glyphs;
    const sign = String.fromCodePoint(text.codePointAt(missing.at) as number);
    const other = [...left].find((one) => one.shape(sign).every(({ id }) => id !== 0));
    if (!other) throw new Error(`no font file given has the sign “${sign}” of “${text}”: cut the fonts with it`);
    left.delete(other);
    const lent = other.shape(text);
    if (lent.every(({ id }) => id !== 0)) return lent;
    // Where they do not go together, the next font has its turn.
    if (lent.length !== glyphs.length) continue;
    glyphs = glyphs.map((glyph, index) => (glyph.id === 0 ? (lent[index] as Glyph) : glyph));
  }
}
