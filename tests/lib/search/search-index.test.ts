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

  it("fits into 20 kB", () => {
    expect(Buffer.byteLength(JSON.stringify(searchIndex(locale)))).toBeLessThanOrEqual(20_000);
  });
});
