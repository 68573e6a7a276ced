import advance from "./advance-widths.json" with { type: "json" };

/** Weight a text is set in: 400 or 700. */
export type Weight = "regular" | "bold";

/** A font whose advance widths are known. */
export type Family = keyof typeof advance.families;

const places = new Map([...advance.characters].map((character, place) => [character, place]));

/** Signs of no table are as wide as they are high, as Japanese ones are. */
const SQUARE = 1000;

/** Marks that add to the sign before them, and signs that say where to break. */
const NO_WIDTH = /^(?:\p{Mn}|\p{Cf})$/u;

function sum(text: string, widthOf: (place: number) => number): number {
  let total = 0;
  for (const character of text) {
    const place = places.get(character);
    if (place !== undefined) total += widthOf(place);
    else if (!NO_WIDTH.test(character)) total += SQUARE;
  }
  return total / 1000;
}

/** Japanese marks that follow one another share their space in fonts that can: `）、`. */
const SHARING = /[）」』】、。](?=[）」』】、。（「『【])|[（「『【](?=[（「『【])/g;

/** Width of a text in one font, in px for a size in px; kerning left out. */
export function widthIn(family: Family, text: string, fontSize: number, weight: Weight = "regular"): number {
  const widths = advance.families[family][weight];
  const shared = family === "Noto Sans JP" ? (text.match(SHARING)?.length ?? 0) / 2 : 0;
  return (sum(text, (place) => widths[place] as number) - shared) * fontSize;
}

const families = Object.keys(advance.families) as Family[];

/** Japanese fonts of one step: half a square for ASCII, a whole one for all else. */
const widthInSteps = (text: string) => sum(text, (place) => (place < 95 ? SQUARE / 2 : SQUARE));

const widest: Record<Weight, Map<string, number>> = { regular: new Map(), bold: new Map() };

/**
 * Room a text needs, in px for a size in px: its width in the widest of the fonts readers commonly have,
 * since a drawing made at build cannot know which one it will be shown in. Kept for each text, as the same few are asked
 * for in every size and layout.
 */
export function textWidth(text: string, fontSize: number, weight: Weight = "regular"): number {
  const known = widest[weight].get(text);
  if (known !== undefined) return known * fontSize;
  const width = Math.max(...families.map((family) => widthIn(family, text, 1, weight)), widthInSteps(text));
  widest[weight].set(text, width);
  return width * fontSize;
}
