import { expect, it } from "vitest";
import { type FactKind, factFieldsOf, factKinds, factRow } from "@/scripts/fact-fields";

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

it.each(Object.keys(factKinds) as FactKind[])("every field of a %s has a flag of its own", (kind) => {
  const flags = factFieldsOf(kind).map(({ flag }) => flag);
  expect(new Set(flags).size).toBe(flags.length);
  const row = factRow(kind, Object.fromEntries(flags.map((flag) => [flag, "1"])));
  expect(Object.keys(row ?? {})).toEqual(Object.keys(factKinds[kind][2].shape));
});

it("an answer is read as its schema has it, and stays as typed where it does not fit", () => {
  const answers = { lower: "many", bound: "beyond", hearsay: "true", "checked-by": "2.5", series: "7" };
  expect(factRow("quantity", answers)).toEqual({
    quantity: { lower: "many", bound: "beyond" },
    hearsay: true,
    checkedBy: 2.5,
    series: "7",
  });
  expect(factRow("outcome", { revised: '[{"verdict":"kept"}]' })).toMatchObject({ revised: [{ verdict: "kept" }] });
});

it("a question is what its schema says of the field, with the answers it takes", () => {
  const question = (kind: FactKind, flag: string) => factFieldsOf(kind).find((field) => field.flag === flag);
  expect(question("quantity", "hearsay")).toEqual({
    flag: "hearsay",
    question: "whether the source has it from others; true | false",
    choices: ["true", "false"],
    mayBeEmpty: true,
    offer: "hearsay",
  });
  expect(question("quantity", "words-ja")).toMatchObject({ mayBeEmpty: false, offer: undefined });
  expect(question("quantity", "note-ja")).toMatchObject({ mayBeEmpty: true, offer: "note" });
  expect(question("source", "author-ja")).toMatchObject({ mayBeEmpty: true, offer: undefined });
});
