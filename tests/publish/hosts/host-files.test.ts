import { describe, expect, it } from "vitest";
import { barePath } from "@/lib/site/address";
import { sitePages } from "@/lib/site/pages";
import { headersFor } from "@/publish/hosts/headers";
import { caddyfile, finishedVercelJson, headersFile, vercelJson } from "@/publish/hosts/host-files";

describe("files for hosts", () => {
  it("say the same in vercel.json as in the rules", () => {
    const { headers } = JSON.parse(vercelJson()) as { headers: { source: string; headers: object[] }[] };
    for (const path of [
      "/",
      "/ja",
      "/ja/embed/model-size",
      "/en/2024-03/embed/model-size",
      "/en/2024-03/figures/model-size",
      "/_islands/x.js",
      "/data/x.csv",
      "/oembed/x.json",
      "/en/x.png",
    ])
      expect(
        headers.filter(({ source }) => new RegExp(`^${source}$`).test(path)).flatMap((rule) => rule.headers),
      ).toEqual(headersFor(path));
  });
});

describe("headers for hosts", () => {
  it("come as vercel.json and _headers that agree", () => {
    expect(JSON.parse(vercelJson()).headers.length).toBeGreaterThan(2);
    const file = headersFile(["/", ...sitePages().map(({ locale, page, folder }) => barePath(locale, page, folder))]);
    // Cloudflare reads a hundred rules.
    expect(file.match(/^\//gm)?.length).toBeLessThan(64);
    const patterns = [...file.matchAll(/^(\/\S*)\n(?: {2}.*\n)* {2}X-Frame-Options/gm)].map(
      ([, pattern]) => pattern ?? "",
    );
    // A colon stands for one part of a path, a star for any rest.
    const isMatch = (pattern: string, path: string) =>
      new RegExp(`^${pattern.replace(/:\w+/g, "[^/]+").replace("*", ".*")}$`).test(path);
    const isFramedAt = (path: string) => !patterns.some((pattern) => isMatch(pattern, path));
    const pages = ["/", "/ja", "/ja/", "/en/about", "/en/figures/model-size", "/en/figures/model-size/"];
    for (const path of [
      ...pages,
      "/ja/2024-03",
      "/ja/2024-03/",
      "/ja/2024-03/figures/model-size",
      "/en/2026-11/announcements/o-elyza-stake",
    ]) {
      expect(isFramedAt(path), path).toBe(false);
    }
    for (const path of [
      "/ja/embed/model-size",
      "/ja/2024-03/embed/model-size",
      "/en/2024-03/embed/dark/timeline/",
      "/ja/embed/carriers/kddi",
      "/ja/2026-11/embed/carriers/kddi",
    ]) {
      expect(isFramedAt(path), path).toBe(true);
    }
    for (const block of file.split("\n\n")) {
      if (/^\/:locale(?:\/\d{4}-\d{2})?\/embed/.test(block.trim()))
        expect(block).not.toMatch(/X-Frame-Options|frame-ancestors/);
    }
    for (const block of file.split("\n\n")) {
      const [path = "", ...lines] = block.trim().split("\n");
      const expected = headersFor(path.replace("*", "x").replace(":locale", "ja"));
      for (const line of lines) {
        const [key = "", ...value] = line.trim().split(": ");
        expect(expected).toContainEqual({ key, value: value.join(": ") });
      }
    }
  });
});

describe("configuration of a host", () => {
  it("tells Vercel to build the repository, and not to build the finished site", () => {
    const [repository, finished] = [vercelJson(), finishedVercelJson()].map((text) => JSON.parse(text));
    expect(repository).toMatchObject({
      framework: null,
      buildCommand: "npm run build",
      outputDirectory: "out",
      cleanUrls: true,
    });
    expect(finished).not.toHaveProperty("buildCommand");
    expect(finished.headers).toEqual(repository.headers);
  });

  it("gives Caddy every rule with its exceptions, and types it may not know", () => {
    const file = caddyfile();
    expect(file).toMatch(
      /@rule1 \{\n\t\t\tpath \/\*\n\t\t\tnot path \/ja\/embed\/\* \/ja\/2024-03\/embed\/\* .*\/en\/embed\/\*/,
    );
    // A star and an ending are no matcher: Caddy would take them for the name of a header.
    expect(file).not.toMatch(/header \*\./);
    expect(file).toContain('@csv path *.csv\n\t\theader @csv Content-Type "text/csv; charset=utf-8"');
    expect(file.match(/\{/g)?.length).toBe(file.match(/\}/g)?.length);
  });

  it("names each part of the site where a host knows no exceptions", () => {
    const file = headersFile(["/", "/ja", "/ja/figures/a", "/ja/figures/b"]);
    const framed = [...file.matchAll(/^(\/\S*)\n {2}Content-Security-Policy/gm)].map(([, path]) => path);
    expect(framed).toEqual(["/", "/ja", "/ja/", "/en", "/en/", "/:locale/figures", "/:locale/figures/*"]);
  });
});
