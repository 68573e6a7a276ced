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

describe("what is found", () => {
  const entry = (title: string, also = "") => ({ title, also, kind: "", path: "" });
  const entries = prepare([entry("About NTT"), entry("Facts", "ntt"), entry("NTT"), entry("NTT East"), entry("KDDI")]);
  const titles = (query: string, most = 9) => find(entries, query, most).map(({ title }) => title);

  it("stands in the order of where the word is: first in the title, in it, elsewhere", () => {
    expect(titles("ntt")).toEqual(["NTT", "NTT East", "About NTT", "Facts"]);
  });

  it("is cut at the number wanted, the best kept", () => {
    expect(titles("ＮＴＴ", 2)).toEqual(["NTT", "NTT East"]);
  });

  it("holds every word, wherever it stands", () => {
    expect(titles("east ntt")).toEqual(["NTT East"]);
    expect(titles("ntt kddi")).toEqual([]);
  });
});
