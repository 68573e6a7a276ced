import type { Element } from "hast";
import { rehype } from "rehype";
import { initialStyle, pen, type Style, styleOf } from "./outlined-text";
import { fontsAt } from "./shaping";

/** Text to stand in the place of what is between two places; both are the same where it only comes in. */
interface Edit {
  from: number | undefined;
  to: number | undefined;
  text: string;
}

const reader = rehype().data("settings", { fragment: true, verbose: true });
const isElement = (node: { type: string }): node is Element => node.type === "element";
const elementsIn = ({ children }: { children: { type: string }[] }) => children.filter(isElement);

/** Makes edits given in the order of their places. */
function edited(text: string, edits: Edit[]): string {
  let at = 0;
  const parts = edits.map((edit) => {
    const kept = text.slice(at, edit.from);
    at = edit.to ?? at;
    return kept + edit.text;
  });
  return parts.join("") + text.slice(at);
}

/**
 * The same SVG with its text as outlines, each glyph once, for programs that lack the fonts; what it shows stays
 * readable in its title and description. A page can hold several.
 * @throws Error when the SVG lacks either, or has text in a font or with an attribute that is not known
 */
export function toOutlines(svg: string, fontFiles: string[]): string {
  const [root] = elementsIn(reader.parse(svg));
  const words = root ? elementsIn(root).filter(({ tagName }) => ["title", "desc", "metadata"].includes(tagName)) : [];
  const last = words.at(-1);
  if (!root || !last || !["title", "desc"].every((name) => words.some(({ tagName }) => tagName === name)))
    throw new Error("the picture has no title and description");

  const { write, outlines } = pen(fontsAt(fontFiles));
  const texts: Edit[] = [];
  const visit = (element: Element, inherited: Style) => {
    const { start, end } = element.position ?? {};
    if (element.tagName === "text")
      texts.push({ from: start?.offset, to: end?.offset, text: write(element, inherited) });
    else for (const child of elementsIn(element)) visit(child, styleOf(element, inherited));
  };
  visit(root, initialStyle);

  const opened = (root.data?.position?.opening?.end.offset ?? 0) - 1;
  const head = last.position?.end.offset;
  // Nothing is written in a font any more.
  const family = root.data?.position?.properties?.fontFamily;
  return edited(svg, [
    ...(family ? [{ from: (family.start.offset ?? 0) - 1, to: family.end.offset, text: "" }] : []),
    { from: opened, to: opened, text: ' xmlns:xlink="http://www.w3.org/1999/xlink"' },
    { from: head, to: head, text: `<defs>${outlines()}</defs>` },
    ...texts,
  ]);
}
