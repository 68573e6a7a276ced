import type { Root } from "hast";
import { rehype } from "rehype";
import { type Keep, keepNothing } from "./cache";
import { type Make, type Site, type Step, textOf } from "./site";

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

/** Something done to a page. @throws Error that names the page */
export async function onPage<T>(path: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

/**
 * A step that takes every page through smaller ones.
 * @param keep what keeps a page that came through, by its text as it was
 */
export function pages(steps: PageStep[], keep: Keep = keepNothing): Step {
  return (site) => {
    const published = async (path: string, make: Make) => {
      const text = await textOf(make);
      return keep(["page", path, text], () =>
        onPage(path, async () => {
          const tree = parsePage(text);
          for (const step of steps) await step(tree, { path, site });
          return writePage(tree);
        }),
      );
    };
    return new Map(
      [...site].map(([path, make]) => [path, path.endsWith(".html") ? () => published(path, make) : make]),
    );
  };
}
