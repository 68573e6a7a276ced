import { describe, expect, it } from "vitest";
import { checkApostrophes } from "@/lib/dataset/check-apostrophes";
import { formatProblem } from "@/lib/dataset/problem";
import { readDataFiles } from "@/lib/dataset/read";
import { type RawFile, validate } from "@/lib/dataset/validate";

describe("the apostrophe in the data", () => {
  it("is spelled one way", () => {
    expect(checkApostrophes("quantities", { quantities: [{ text: { en: "SoftBank's “own” words" } }] })).toEqual([]);
    for (const sign of "‘’‛ʼ′`´＇｀") {
      const problems = checkApostrophes("quantities", { quantities: [{}, { text: { en: `SoftBank${sign}s` } }] });
      expect(
        problems.map(({ path }) => path),
        sign,
      ).toEqual(["quantities[1].text.en"]);
    }
  });

  it("is named with file, place and remedy by the check of all data, whatever else is wrong", () => {
    const files = structuredClone(readDataFiles("data")) as { organisations: RawFile };
    const { json } = files.organisations as { json: { organisations: { name: { en: string } }[] } };
    const first = json.organisations[0];
    if (first) first.name.en = "KDDI’s";
    const { problems, dataset } = validate(files);
    expect(dataset).toBeNull();
    expect(problems.map(formatProblem)).toContain(
      'data/organisations.json: organisations[0].name.en: has ’ in "KDDI’s": write the apostrophe as \' and quotes as “ ”',
    );
  });

  it("stands in titles of sources as they are published", () => {
    expect(checkApostrophes("sources", { sources: [{ title: "Asia’s largest", url: "https://a.b/’" }] })).toEqual([]);
    expect(checkApostrophes("sources", { sources: [{ publisher: { en: "Tom’s Hardware" } }] })).toHaveLength(1);
  });
});
