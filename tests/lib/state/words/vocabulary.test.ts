import { describe, expect, it } from "vitest";
import { holds, searchable, vocabularyOf, wantedBy } from "@/lib/state/words/vocabulary";

const texts = [
  "Open-source models in a data centre",
  "An open source, and a data-centre plan",
  "A startup's datacentre",
  "GPT-3.5を上回る",
  "A long list goes along",
  "tsuzumi 2",
].map(searchable);
const vocabulary = vocabularyOf(texts);

/** Places of the texts a query finds. */
function found(query: string): number[] {
  const wanted = wantedBy(query, vocabulary);
  return texts.flatMap((text, place) => (holds(text, wanted) ? [place] : []));
}

describe("words written in one, apart or with a hyphen", () => {
  it.each([
    [
      [0, 1],
      ["open source", "open-source", "opensource", "OpenSource", "“open source”"],
    ],
    [
      [0, 1, 2],
      ["data centre", "data-centre", "datacentre", "data center", "datacenter", "data-center"],
    ],
    [[2], ["startup", "start-up", "start up"]],
    [[3], ["GPT-3.5", "GPT3.5", "gpt 3.5", "ＧＰＴ－３．５"]],
    [[5], ["tsuzumi 2", "tsuzumi2", "tsuzumi-2"]],
  ])("are found alike: %j", (places, spellings) => {
    for (const spelling of spellings) expect(found(spelling), spelling).toEqual(places);
  });

  it("are found while they are typed", () => {
    for (const typed of ["centr", "cent", "data cent", "start"]) expect(found(typed).length, typed).toBeGreaterThan(0);
  });

  it("are not made of single letters", () => {
    expect(found("along")).toEqual([4]);
  });
});
