import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { find, prepare } from "@/lib/search/match";
import { searchIndex } from "@/lib/search/search-index";

describe.each(locales)("search in %s", (locale) => {
  const entries = prepare(searchIndex(locale));
  const first = (query: string) => find(entries, query, 12)[0];

  it.each(["ELYZA", "elyza", "ＥＬＹＺＡ", "イライザ", "いらいざ"])("finds the startup by %s", (query) => {
    expect(find(entries, query, 12).some(({ title }) => title === "ELYZA")).toBe(true);
  });

  it.each(["ソフトバンク", "softbank", "SoftBank", "そふとばんく"])("finds the carrier by %s", (query) => {
    expect(first(query)?.path).toMatch(/\/carriers\/softbank$/);
  });

  it("fits into 20 kB as it is sent", () => {
    expect(gzipSync(JSON.stringify(searchIndex(locale))).length).toBeLessThanOrEqual(20_000);
  });
});

describe("the index", () => {
  it("leads to pages, to organisations through the facts, and to the facts themselves", () => {
    const pathOf = (title: string) => searchIndex("en").find((entry) => entry.title === title)?.path;
    expect(pathOf("Compare")).toBe("/en/compare");
    expect(pathOf("Mistral AI")).toBe("/en/sources?q=Mistral%20AI");
    expect(pathOf("The main model of NTT's tsuzumi has 7 billion parameters.")).toBe("/en/sources#tsuzumi-params");
  });

  it("knows the other language's names", () => {
    const { also } = searchIndex("en").find(({ title }) => title === "SoftBank") ?? {};
    expect(also).toContain("ソフトバンク");
  });
});
