import { describe, expect, it } from "vitest";
import { contextIn } from "@/lib/context/context";
import { factIndex } from "@/lib/export/fact-index";
import { locales } from "@/lib/i18n/locales";
import { find, prepare } from "@/lib/search/match";
import { searchIndex } from "@/lib/search/search-index";
import { ANY, matcher, searchable } from "@/lib/state/fact-match";
import { vocabularyOf } from "@/lib/state/words/vocabulary";

/** Spellings of one word, and languages in which it occurs. */
const SPELLINGS: [string[], readonly string[]][] = [
  [["SoftBank's", "SoftBank’s", "softbank", "soft bank"], locales],
  [["10,000", "10000", "10 000", "１０，０００"], ["en"]],
  [["1,000", "1000", "1\u2009000"], locales],
  [["open source", "open-source", "opensource"], ["en"]],
  [["data centre", "datacentre", "data center", "datacenter", "data-centre"], ["en"]],
  [["数千", "「数千」", "“数千”", "『数千』"], ["ja"]],
  [["データセンター", "デ－タセンター", "ﾃﾞｰﾀｾﾝﾀｰ", "データ・センター"], ["ja"]],
  [["GPT-3.5", "GPT 3.5", "GPT3.5"], locales],
];

describe.each(locales)("in %s, one word has the same results in every spelling", (locale) => {
  const groups = SPELLINGS.filter(([, where]) => where.includes(locale)).map(([group]) => group);
  const prepared = prepare(searchIndex(locale));
  const facts = factIndex(contextIn(locale)).map((fact) => ({
    ...fact,
    words: searchable(`${fact.text} ${fact.id}`),
  }));
  const vocabulary = vocabularyOf(facts.map(({ words }) => words));
  const nothing = { carrier: ANY, kind: ANY, status: ANY };

  it.each(groups)("in the search: %s", (...group) => {
    const results = group.map((query) => find(prepared, query).map(({ path }) => path));
    expect(results[0]?.length).toBeGreaterThan(0);
    for (const [index, paths] of results.entries()) expect(paths, group[index]).toEqual(results[0]);
  });

  it.each(groups)("in the list of facts: %s", (...group) => {
    const results = group.map((q) => facts.filter(matcher({ ...nothing, q }, vocabulary)).map(({ id }) => id));
    expect(results[0]?.length).toBeGreaterThan(0);
    for (const [index, ids] of results.entries()) expect(ids, group[index]).toEqual(results[0]);
  });
});
