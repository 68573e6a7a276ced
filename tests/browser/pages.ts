import { readFileSync } from "node:fs";

/** Paths of all pages, read from the exported sitemap. */
export function sitePaths(): string[] {
  const xml = readFileSync("out/sitemap.xml", "utf8");
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url as string).pathname);
}
