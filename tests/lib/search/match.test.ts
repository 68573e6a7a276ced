import { describe, expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { find, prepare } from "@/lib/search/match";
import { searchIndex } from "@/lib/search/search-index";

describe.each(locales)("search in %s", (locale) => {
  const entries = prepare(searchIndex(locale));

  it("finds facts by their words and wants every word", () => {
    expect(find(entries, locale === "ja" ? "Meta GPU" : "meta gpus", 12).length).toBeGreaterThan(0);
    expect(find(entries, "ELYZA zzz", 12)).toEqual([]);
    expect(find(entries, "  ", 12)).toEqual([]);
  });
});
