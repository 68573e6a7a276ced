import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

// npm run weights: what each page of the export weighs before the reader touches anything, gzip kB.
/** @param {string} file */
const gzip = (file) => gzipSync(readFileSync(file), { level: 9 }).length;
/** @param {number} bytes */
const kb = (bytes) => (bytes / 1000).toFixed(1).padStart(7);

const sitemap = readFileSync("out/sitemap.xml", "utf8");
const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? "").pathname);
console.log(`${"page".padEnd(36)}   HTML     JS    CSS`);
for (const path of paths) {
  const html = readFileSync(`out${path}.html`, "utf8");
  const sum = (/** @type {RegExp} */ pattern) =>
    [...new Set([...html.matchAll(pattern)].map(([, url]) => url))].reduce(
      (total, url) => total + gzip(`out${new URL(url ?? "", "http://x").pathname}`),
      0,
    );
  const scripts = sum(/<script[^>]+src="([^"]+)"(?![^>]*nomodule)/gi);
  console.log(
    `${path.padEnd(36)}${kb(gzip(`out${path}.html`))}${kb(scripts)}${kb(sum(/<link rel="stylesheet" href="([^"]+)"/g))}`,
  );
}
