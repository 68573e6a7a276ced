import { describe, expect, it } from "vitest";
import { editionIds } from "@/lib/dataset";
import { figuresIn } from "@/lib/figures/catalogue";
import { storyStepsOf } from "@/lib/figures/story";
import { messages } from "@/lib/i18n/translator";

describe("the story", () => {
  it.each(editionIds)("as of %s is told by figures there were, each once, each step with its words", (edition) => {
    const steps = storyStepsOf(edition);
    expect(new Set(steps.map(({ figure }) => figure)).size).toBe(steps.length);
    for (const { id, figure } of steps) {
      expect(figuresIn(edition)).toContain(figure);
      expect(Object.keys(messages.en.story.steps)).toContain(id);
    }
  });

  it("ends with the score, which the article cannot tell", () => {
    const ids = (edition: string) => storyStepsOf(edition).map(({ id }) => id);
    expect(ids("2026-11")).toEqual([...ids("2024-03"), "score"]);
  });

  it("tells the article's steps by the figures of then", () => {
    const figureOf = (edition: string) => storyStepsOf(edition).find(({ id }) => id === "gpus")?.figure;
    expect(figureOf("2024-03")).toBe("compute-gap");
    expect(figureOf("2026-11")).toBe("compute-over-time");
  });

  it("of an edition still to come is today's", () => {
    expect(storyStepsOf("2027-01")).toEqual(storyStepsOf("2026-11"));
  });
});
