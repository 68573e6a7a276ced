import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { figureIds } from "@/lib/figures/catalogue";
import { locales } from "@/lib/i18n/locales";
import { barePath } from "@/lib/site/address";
import { embedPath } from "@/lib/site/files";
import { headersFor } from "@/lib/site/headers";
import { headersFile, vercelJson } from "@/lib/site/host-files";
import { sitePages } from "@/lib/site/pages";
import { hostFiles } from "../../scripts/hosts";

const names = (path: string) => headersFor(path).map(({ key }) => key);

describe("files for hosts", () => {
  it.each(Object.entries(hostFiles))("%s is as npm run hosts writes it", (path, text) => {
    expect(readFileSync(path, "utf8")).toBe(text());
  });

  it("say the same in vercel.json as in the rules", () => {
    const { headers } = JSON.parse(vercelJson()) as { headers: { source: string; headers: object[] }[] };
    for (const path of [
      "/",
      "/ja",
      "/ja/embed/model-size",
      "/_islands/x.js",
      "/data/x.csv",
      "/oembed/x.json",
      "/en/x.png",
    ])
      expect(
        headers.filter(({ source }) => new RegExp(`^${source}$`).test(path)).flatMap((rule) => rule.headers),
      ).toEqual(headersFor(path));
  });

  it("send a folder's address to its page at CloudFront", () => {
    const handler = new Function(`${readFileSync("publish/cloudfront.js", "utf8")}; return handler`)();
    const uri = (asked: string) => handler({ request: { uri: asked } }).uri;
    expect(uri("/")).toBe("/index.html");
    expect(uri("/ja")).toBe("/ja/index.html");
    expect(uri("/ja/figures/model-size/")).toBe("/ja/figures/model-size/index.html");
    for (const file of ["/ja/figures/model-size@2x.png", "/data/datapackage.json", "/_islands/a-B1.js"])
      expect(uri(file)).toBe(file);
  });
});

describe("headers for hosts", () => {
  it("let embeds be framed and nothing else", () => {
    for (const locale of locales)
      for (const id of figureIds) expect(names(embedPath(locale, id))).not.toContain("X-Frame-Options");
    for (const { locale, page } of sitePages()) {
      expect(headersFor(barePath(locale, page))).toContainEqual({
        key: "Content-Security-Policy",
        value: "frame-ancestors 'self'",
      });
    }
    expect(names("/")).toContain("X-Frame-Options");
  });

  it("let a host that isolates itself show frames and pictures", () => {
    for (const path of [embedPath("ja", "model-size"), "/ja/embed/dark/model-size", "/en/embed/carriers/kddi"]) {
      expect(headersFor(path)).toContainEqual({ key: "Cross-Origin-Embedder-Policy", value: "require-corp" });
    }
    for (const path of [embedPath("ja", "model-size"), "/ja/figures/model-size.png", "/_islands/entry.js"]) {
      expect(headersFor(path)).toContainEqual({ key: "Cross-Origin-Resource-Policy", value: "cross-origin" });
    }
  });

  it("come as vercel.json and _headers that agree", () => {
    expect(JSON.parse(vercelJson()).headers.length).toBeGreaterThan(2);
    const file = headersFile(["/", ...sitePages().map(({ locale, page }) => barePath(locale, page))]);
    // Cloudflare reads a hundred rules.
    expect(file.match(/^\//gm)?.length).toBeLessThan(60);
    for (const path of ["/", "/ja", "/ja/", "/en/about", "/en/figures/model-size", "/en/figures/model-size/"]) {
      const patterns = [...file.matchAll(/^(\/\S*)\n(?: {2}.*\n)* {2}X-Frame-Options/gm)].map(
        ([, pattern]) => pattern ?? "",
      );
      const matches = (pattern: string) =>
        pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
      expect(patterns.some(matches), path).toBe(true);
    }
    for (const block of file.split("\n\n")) {
      if (/^\/(?:ja|en)\/embed/.test(block.trim())) expect(block).not.toMatch(/X-Frame-Options|frame-ancestors/);
    }
    for (const block of file.split("\n\n")) {
      const [path = "", ...lines] = block.trim().split("\n");
      const expected = headersFor(path.replace("*", "x"));
      for (const line of lines) {
        const [key = "", ...value] = line.trim().split(": ");
        expect(expected).toContainEqual({ key, value: value.join(": ") });
      }
    }
  });
});
