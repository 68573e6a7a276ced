import { expect, it } from "vitest";
import { factRow } from "@/scripts/fact-fields";

it("answers stand in the row where the data file has them, numbers and lists read, what was left out absent", () => {
  const answers = { id: "a", subject: "", lower: "1.5", "said-by": "source", paragraphs: "5, 6", "part-name": "Top" };
  expect(
    factRow("quantity", { ...answers, source: "s", "also-in": "b,c", "words-ja": "数", "checked-by": "2" }),
  ).toEqual({
    id: "a",
    quantity: { lower: 1.5, words: { ja: "数" } },
    saidBy: "source",
    source: { id: "s", paragraphs: [5, 6], locator: { name: "Top" } },
    alsoIn: ["b", "c"],
    checkedBy: 2,
  });
});

it("a row has what a data file always has, answered or not", () => {
  expect(factRow("source", { id: "s", "source-kind": "report", url: "https://example.org" })).toEqual({
    id: "s",
    kind: "report",
    author: null,
    title: null,
    url: "https://example.org",
  });
  expect(factRow("outcome", { id: "o", "decided-by": "a, b" })).toEqual({ id: "o", decidedBy: ["a", "b"] });
  expect(factRow("model", { id: "m" })).toEqual({ id: "m", aliases: [] });
});
