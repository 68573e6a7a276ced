import { describe, expect, it } from "vitest";
import { editionIds } from "@/lib/dataset";
import { figureIds } from "@/lib/figures/catalogue";
import { locales } from "@/lib/i18n/locales";
import { barePath } from "@/lib/site/address";
import { embedPath } from "@/lib/site/files";
import { sitePages } from "@/lib/site/pages";
import { headersFor } from "@/publish/hosts/headers";

const names = (path: string) => headersFor(path).map(({ key }) => key);

describe("headers for hosts", () => {
  it("let embeds be framed and nothing else", () => {
    for (const locale of locales)
      for (const folder of ["", ...editionIds.map((edition) => `/${edition}`)])
        for (const id of figureIds) expect(names(embedPath(locale, id, folder))).not.toContain("X-Frame-Options");
    for (const { locale, page, folder } of sitePages()) {
      expect(headersFor(barePath(locale, page, folder))).toContainEqual({
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
});

describe("headers for a path", () => {
  it("let files of ours be kept for ever, and data be read across origins", () => {
    expect(headersFor("/_islands/entry-A1.js")).toContainEqual({
      key: "Cache-Control",
      value: "public, max-age=31536000, immutable",
    });
    expect(names("/ja")).not.toContain("Cache-Control");
    for (const path of ["/data/datapackage.json", "/oembed/ja/figures/a.json", "/ja/2026-11/figures/a.csv"])
      expect(headersFor(path)).toContainEqual({ key: "Access-Control-Allow-Origin", value: "*" });
  });

  it("take a page that only begins like an embed for what it is", () => {
    expect(names("/ja/embedding")).toContain("X-Frame-Options");
    expect(names("/fr/embed/a")).toContain("X-Frame-Options");
  });
});
