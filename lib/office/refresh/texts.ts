import { escapeXml, unescapeXml } from "@/lib/format/xml";
import { type Edit, findAll, innerOf, outerOf } from "../package/scan";

/** Words of a paragraph, its runs joined. */
export function paragraphText(xml: string): string {
  return findAll(xml, "a:t")
    .map((found) => unescapeXml(innerOf(xml, found)))
    .join("");
}

/** Words of all paragraphs in a piece of XML; empty ones are left out. */
export function paragraphsOf(xml: string): string[] {
  return findAll(xml, "a:p")
    .map((found) => paragraphText(outerOf(xml, found)))
    .filter(Boolean);
}

/** Whether words are ours still: slides made before all our apostrophes were of one kind have the other. */
export function isSaid(said: string, ours: string): boolean {
  return said.replaceAll("’", "'") === ours.replaceAll("’", "'");
}

/** A paragraph with other words: they take the place and the look of its first run, further runs end empty. */
export function reword(paragraph: string, text: string): string {
  const [first, ...rest] = findAll(paragraph, "a:t");
  if (!first) return paragraph;
  let result = paragraph;
  for (const { from, to } of rest.reverse()) result = result.slice(0, from) + result.slice(to);
  return result.slice(0, first.from) + escapeXml(text) + result.slice(first.to);
}

/**
 * Changes that put new words in the place of old ones in an element with paragraphs.
 * @param offset of the element in the text the changes are for
 * @returns null when its words are not the old ones: somebody has changed them
 */
export function rewordAll(xml: string, offset: number, before: string[], after: string[]): Edit[] | null {
  const paragraphs = findAll(xml, "a:p").filter((found) => paragraphText(outerOf(xml, found)) !== "");
  const said = paragraphs.map((found) => paragraphText(outerOf(xml, found)));
  const old = before.filter(Boolean);
  if (!isSaid(said.join("\n"), old.join("\n")) || after.filter(Boolean).length !== paragraphs.length) return null;
  const put = after.filter(Boolean);
  return paragraphs.flatMap((found, index): Edit[] =>
    put[index] === said[index]
      ? []
      : [
          {
            start: offset + found.start,
            end: offset + found.end,
            text: reword(outerOf(xml, found), put[index] as string),
          },
        ],
  );
}
