import { readFileSync } from "node:fs";
import { weighPage } from "./weigh.mjs";

// npm run weights: what each page of the export weighs before the reader touches anything, gzip kB.
/** @param {number} bytes */
const kb = (bytes) => (bytes / 1000).toFixed(1).padStart(9);

const sitemap = readFileSync("out/sitemap.xml", "utf8");
console.log(`${"page".padEnd(36)}     HTML  scripts  requests`);
for (const [, url] of sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)) {
  const path = new URL(url ?? "").pathname;
  const { html, scripts, requests } = weighPage(path);
  console.log(`${path.padEnd(36)}${kb(html)}${kb(scripts)}${String(requests).padStart(10)}`);
}
