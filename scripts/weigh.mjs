import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** @param {Buffer | string} bytes */
const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length;

/** A script and all it imports at once. @param {string} path inside the site @param {string} out @param {Set<string>} seen */
function withImports(path, out, seen) {
  if (seen.has(path)) return seen;
  seen.add(path);
  const script = readFileSync(`${out}${path}`, "utf8");
  for (const [, imported = ""] of script.matchAll(/(?:\bfrom|\bimport)\s*"(\.\/[^"]+\.js)"/g)) {
    withImports(new URL(imported, `http://x${path}`).pathname, out, seen);
  }
  return seen;
}

/**
 * What a page of the site weighs before the reader touches anything, gzip bytes, and how many scripts it asks for.
 * @param {string} path of the page, without `.html`
 * @param {string} [out] folder of the site
 * @returns {{ html: number, scripts: number, requests: number }}
 */
export function weighPage(path, out = "out") {
  const html = readFileSync(`${out}${path}.html`, "utf8");
  const asked = [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|data-entry|href)="([^"]+\.js)"/g)];
  /** @type {Set<string>} */
  const scripts = new Set();
  for (const [, url = ""] of asked) withImports(new URL(url, "http://x").pathname, out, scripts);
  const bytes = [...scripts].reduce((total, script) => total + gzip(readFileSync(`${out}${script}`)), 0);
  return { html: gzip(html), scripts: bytes, requests: scripts.size };
}
