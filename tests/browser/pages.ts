import { readFileSync } from "node:fs";

/** Paths of all pages, read from the exported sitemap. */
export function allPaths(): string[] {
  const xml = readFileSync("out/sitemap.xml", "utf8");
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url as string).pathname);
}

/** Pages made alike, of which a few stand for all: announcements, and everything of an older edition. */
const ALIKE: [RegExp, RegExp][] = [
  [/\/announcements\/./, /\/o-(?:elyza-stake|390b-multimodal|meti-60)$/],
  [
    /^\/[a-z]+\/\d{4}-\d{2}(?:\/|$)/,
    /\d{4}-\d{2}(?:$|\/story|\/carriers\/kddi|\/figures\/(?:timeline|strategy-matrix))$/,
  ],
];

/** Paths of every kind of page, for tests that take long on each. */
export function sitePaths(): string[] {
  return allPaths().filter((path) => ALIKE.every(([alike, kept]) => !alike.test(path) || kept.test(path)));
}
