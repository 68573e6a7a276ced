import { type PageContext, type PageStep, parsePage, writePage } from "@/publish/pages";
import { type Site, textOf } from "@/publish/site";

/** A site out of texts by path. */
export const siteOf = (files: Record<string, string>): Site =>
  new Map(Object.entries(files).map(([path, text]) => [path, () => text]));

/** An exported page. */
export const pageOf = (body: string, head = "") =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

/** A page taken through a step. */
export function through(step: PageStep, html: string, context: Partial<PageContext> = {}): string {
  const tree = parsePage(html);
  step(tree, { path: "en.html", site: siteOf({}), ...context });
  return writePage(tree);
}

/** A file of a site as text; empty where there is none. */
export const textIn = (site: Site, path: string): Promise<string> => textOf(site.get(path) ?? (() => ""));
