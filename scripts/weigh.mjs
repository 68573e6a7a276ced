import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** @param {Buffer | string} bytes */
const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length;

/**
 * What a page of the export weighs before the reader touches anything, gzip bytes.
 * @param {string} path of the page, without `.html`
 * @param {string} [out] folder of the export
 * @returns {{ html: number, scripts: number }}
 */
export function weighPage(path, out = "out") {
  const html = readFileSync(`${out}${path}.html`, "utf8");
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const urls = tags.flatMap((tag) => tag.match(/[^\s"]+\.js(?=[\s"])/g) ?? []);
  const scripts = [...new Set(urls)].reduce(
    (total, url) => total + gzip(readFileSync(`${out}${new URL(url, "http://x").pathname}`)),
    0,
  );
  return { html: gzip(html), scripts };
}
