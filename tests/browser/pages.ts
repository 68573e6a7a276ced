import { readFileSync } from "node:fs";

/** Paths of all pages, read from the exported sitemap. */
export function allPaths(): string[] {
  const xml = readFileSync("out/sitemap.xml", "utf8");
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url as string).pathname);
}

const OF_EDITION = /^\/[a-z]+\/\d{4}-\d{2}(?:\/|$)/;
const OF_EDITION_KEPT = /\d{4}-\d{2}(?:$|\/story|\/carriers\/kddi|\/(?:figures|embed)\/(?:timeline|strategy-matrix))$/;
const ANNOUNCEMENT = /\/announcements\/./;
const ANNOUNCEMENT_KEPT = /\/o-(?:elyza-stake|390b-multimodal|meti-60)$/;

/** Whether a few pages of its edition stand for a page. @param path `/ja/2026-11/figures/models` */
export function isOneOfEdition(path: string): boolean {
  return OF_EDITION.test(path) && !OF_EDITION_KEPT.test(path);
}

/** Paths of every kind of page, for tests that take long on each; a few announcements stand for all. */
export function sitePaths(): string[] {
  return allPaths().filter(
    (path) => !isOneOfEdition(path) && (!ANNOUNCEMENT.test(path) || ANNOUNCEMENT_KEPT.test(path)),
  );
}
