import { createHash } from "node:crypto";
import type { Element, Root } from "hast";
import { select, selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import { rehype } from "rehype";
import { remove } from "unist-util-remove";
import { EXIT, visit } from "unist-util-visit";

/** What is kept of a source's page: enough to see that it changed, nothing of its text. */
export interface PageMark {
  /** Address it answered at in the end. */
  url: string;
  /** Hash of its title. */
  title: string;
  /** Hash of each cited passage with its surroundings, by the passage's name; `` for the page as a whole. */
  passages: Record<string, string>;
}

const NOISE = /^(?:script|style|template|noscript|nav|header|footer|aside|form|iframe|svg)$/;
const hash = (text: string) =>
  createHash("sha256").update(text.normalize("NFKC").replace(/\s+/g, " ").trim()).digest("hex").slice(0, 16);

/** As far into a page as browsers look for the name of its encoding, bytes. */
const PRESCAN = 1024;
const CHARSET = /charset\s*=\s*["']?\s*([\w-]+)/i;

/**
 * The text of a page in the encoding its header or its own beginning names, UTF-8 where neither names one we know.
 * @param contentType header of the answer
 */
export function decodePage(bytes: ArrayBuffer, contentType: string | null): string {
  const beginning = new TextDecoder("latin1").decode(bytes.slice(0, PRESCAN));
  const label = CHARSET.exec(contentType ?? "")?.[1] ?? CHARSET.exec(beginning)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** Rank of a heading; a caption or a term ends with the next heading of any rank. */
const rankOf = ({ tagName }: Element) => (/^h\d$/.test(tagName) ? tagName : "h6");

/** Where in the text of a tree an element begins. */
function offsetOf(tree: Root, element: Element): number {
  let offset = 0;
  visit(tree, (node) => {
    if (node === element) return EXIT;
    if (node.type === "text") offset += node.value.length;
  });
  return offset;
}

/** Text from a heading on to the next of its rank, or undefined where no heading has the name. */
function sectionOf(tree: Root, name: string): string | undefined {
  const headings = selectAll("h1, h2, h3, h4, h5, h6, caption, dt, figcaption", tree);
  const at = headings.findIndex((heading) => textOf(heading).replace(/\s+/g, "").includes(name.replace(/\s+/g, "")));
  const start = headings[at];
  if (!start) return undefined;
  const next = headings.slice(at + 1).find(({ tagName }) => /^h\d$/.test(tagName) && tagName <= rankOf(start));
  const whole = textOf(tree);
  return whole.slice(offsetOf(tree, start), next && offsetOf(tree, next));
}

/**
 * What to keep of a page.
 * @param body HTML, or anything else as text
 * @param names headings its facts are found at
 */
export function markOf(url: string, body: string, names: readonly string[]): PageMark {
  const tree = rehype().parse(body);
  const title = select("title", tree);
  remove(tree, { cascade: false }, (node) => node.type === "element" && NOISE.test((node as Element).tagName));
  const main = select("main, article", tree);
  const named = names.flatMap((name): [string, string][] => {
    const section = sectionOf(tree, name);
    return section === undefined ? [] : [[name, hash(section)]];
  });
  return {
    url,
    title: hash(title ? textOf(title) : ""),
    // A passage that cannot be found by name is held by the page as a whole.
    passages: Object.fromEntries(
      named.length === names.length && names.length > 0 ? named : [...named, ["", hash(textOf(main ?? tree))]],
    ),
  };
}

/**
 * What is different from last time and what was not found, in words; nothing where all is as it was.
 * @param names headings the source's facts are found at
 */
export function differences(before: PageMark | undefined, now: PageMark, names: readonly string[] = []): string[] {
  if (!before) {
    const missing = names.filter((name) => now.passages[name] === undefined);
    return ["first look", ...missing.map((name) => `“${name}” is not found, the page as a whole is held instead`)];
  }
  return [
    ...(before.url === now.url ? [] : [`answers at ${now.url}, before at ${before.url}`]),
    ...(before.title === now.title ? [] : ["its title changed"]),
    ...[...new Set([...Object.keys(before.passages), ...Object.keys(now.passages)])]
      .filter((name) => before.passages[name] !== now.passages[name])
      .map((name) => {
        const what = name ? `“${name}”` : "the text";
        return now.passages[name] === undefined ? `${what} is not found any more` : `${what} changed`;
      }),
  ];
}
