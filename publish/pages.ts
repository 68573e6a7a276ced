import type { Root } from "hast";
import { rehype } from "rehype";
import { type Site, type Step, withFiles } from "./site";

const html = rehype().data("settings", {
  quoteSmart: true,
  characterReferences: { useNamedReferences: true },
  // Quotes inside the other kind of quotes; only long-gone browsers mistook them.
  allowDangerousCharacters: true,
});

/** Parses a page. */
export const parsePage = (text: string): Root => html.parse(text);
/** Writes a page. */
export const writePage = (tree: Root): string => html.stringify(tree);

/** A page on its way: its path inside the site, and the site as it came from Next.js. */
export interface PageContext {
  path: string;
  site: Site;
}

/** Whether a page is made for frames on other sites. @param path inside the site */
export const isForFrames = (path: string): boolean => path.includes("/embed/");

/** Changes the tree of a page. */
export type PageStep = (tree: Root, page: PageContext) => void | Promise<void>;

/**
 * A step that takes every page through smaller ones.
 * @throws Error that names the page
 */
export function pages(...steps: PageStep[]): Step {
  return async (site) => {
    const written: [string, string][] = [];
    for (const [path, content] of site) {
      if (!path.endsWith(".html")) continue;
      const tree = parsePage(content.toString());
      try {
        for (const step of steps) await step(tree, { path, site });
      } catch (error) {
        throw new Error(`${path}: ${error instanceof Error ? error.message : error}`, { cause: error });
      }
      written.push([path, writePage(tree)]);
    }
    return withFiles(site, written);
  };
}
