import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { byId, type Dataset, supersededIds } from "@/lib/dataset";
import { readDataFiles } from "@/lib/dataset/read";
import { checkSentences } from "@/lib/dataset/sentences";
import { validate } from "@/lib/dataset/validate";
import { catalogue } from "@/lib/figures/catalogue";
import { storyStepsOf } from "@/lib/figures/story";
import ja from "@/lib/i18n/messages/ja.json";
import { withSecondSource } from "@/tests/fixtures/apply";

const json = JSON.parse(readFileSync("data/sentences.json", "utf8")) as {
  sentences: { message: string; facts: string[] }[];
};
const published = validate(readDataFiles("data")).dataset as Dataset;
const both = validate(withSecondSource(readDataFiles("data"))).dataset as Dataset;

describe("sentences that rest on facts", () => {
  it("are messages of the site, and rest on facts there are", () => {
    const words = { ...ja, figures: Object.fromEntries(catalogue.map((figure) => [figure.id, figure.words.ja])) };
    for (const { message } of json.sentences) {
      const found = message.split(".").reduce<unknown>((tree, key) => (tree as Record<string, unknown>)?.[key], words);
      expect(typeof found, message).toBe("string");
    }
    expect(checkSentences(json, published)).toEqual({ problems: [], toRead: [] });
  });

  it("are all of the story's", () => {
    const named = json.sentences.map(({ message }) => message);
    for (const { id } of storyStepsOf("2026-11")) expect(named).toContain(`story.steps.${id}.text`);
  });

  it("are to be read again when a newer fact takes the place of theirs", () => {
    const base = byId(published.statements, "now-kddi-base");
    const next = { ...base, id: "next-kddi-base", supersedes: ["now-kddi-base"] };
    const { problems, toRead } = checkSentences(json, { ...published, statements: [...published.statements, next] });
    expect(problems).toEqual([]);
    expect(toRead).toContainEqual({ message: "figures.strategy-matrix.title", fact: "now-kddi-base" });
  });

  it("stay as they were said in an older edition", () => {
    expect(supersededIds(both)).toContain("softbank-params-target");
    expect(json.sentences.flatMap(({ facts }) => facts)).toContain("softbank-params-target");
    expect(checkSentences(json, both)).toEqual({ problems: [], toRead: [] });
  });

  it("say what is wrong with them", () => {
    const wrong = { sentences: [{ message: "story.steps.money.text", facts: ["nobody"] }] };
    expect(checkSentences(wrong, published).problems).toEqual([
      {
        file: "data/sentences.json",
        path: "sentences[0].facts[0]",
        problem: '"nobody" is unknown',
        remedy: "name a fact of the data set, and read the sentence again",
      },
    ]);
    expect(checkSentences({ sentences: [{ message: "a" }] }, published).problems[0]?.path).toBe("sentences[0].facts");
  });
});
