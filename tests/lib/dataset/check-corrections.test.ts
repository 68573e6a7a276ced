import { describe, expect, it } from "vitest";
import type { Correction } from "@/lib/dataset";
import { problemsAfter } from "./problems-after";

const correction = (more: Partial<Correction> = {}): Correction => ({
  id: "c",
  fact: "tsuzumi-params",
  field: "quantity.upper",
  from: 8e9,
  to: 7e9,
  why: { ja: "理由", en: "why" },
  when: "2026-12-01",
  ...more,
});

const problemsWith = (...corrections: Correction[]) =>
  problemsAfter((lists) => {
    lists.corrections.push(...corrections);
  });

describe("corrections", () => {
  it("are right when the fact says what it was changed to", () => {
    expect(problemsWith(correction())).toEqual([]);
  });

  it.each([
    ["an unknown fact", correction({ fact: "nothing" }), 'fact "nothing" is unknown'],
    ["no change", correction({ from: 7e9 }), "to is the same as from"],
    ["a value the fact does not have", correction({ to: 9e9 }), "to is 9000000000, but tsuzumi-params has 7000000000"],
    ["a field there is not", correction({ field: "quantity.top" }), "field tsuzumi-params has nothing at quantity.top"],
    ["what no row holds", correction({ field: "constructor.name", to: "Object" }), "has nothing at constructor.name"],
    [
      "how long a list is",
      correction({ fact: "o-390b", field: "decidedBy.length", to: 2 }),
      "has nothing at decidedBy.length",
    ],
    ["a day before the first edition", correction({ when: "2024-01-01" }), "when lies before the edition that brought"],
    [
      "a day before its own edition",
      correction({ fact: "tsuzumi-2", from: 3e9, to: 3e10, when: "2025-01-01" }),
      "when lies before the edition that brought tsuzumi-2 (2026-11-25)",
    ],
  ])("name the place of %s", (_, row, message) => {
    const problems = problemsWith(row);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`corrections[0].`);
    expect(problems[0]).toContain(message);
  });

  it("of a model name it by its anchor, as it may share its id with a number", () => {
    const model = correction({ fact: "model-tsuzumi-2", field: "released", from: "2025-10", to: "2025-10-20" });
    expect(problemsWith(model)).toEqual([]);
    const number = correction({ fact: "tsuzumi-2", field: "quantity.upper", from: 3e9, to: 3e10 });
    expect(problemsWith(number)).toEqual([]);
    expect(problemsWith(correction({ fact: "model-llama" }))[0]).toContain('fact "model-llama" is unknown');
  });

  it("may be of whole lists, of what was missing, of yes and no, of sources and of what is not stated", () => {
    const change = (row: object, more: Partial<Correction>) => {
      const [key = ""] = Object.keys(row);
      return problemsAfter((lists) => {
        const fact = lists.quantities.find(({ id }) => id === "tsuzumi-params");
        Object.assign(fact as object, row);
        lists.corrections.push(correction({ field: key, ...more }));
      });
    };
    expect(change({ hearsay: true }, { from: null, to: true })).toEqual([]);
    expect(change({}, { field: "due", from: "2024-04", to: null })).toEqual([]);
    expect(change({}, { field: "source.paragraphs", from: [9], to: [10] })).toEqual([]);
    expect(
      change({}, { fact: "itmedia-2026-02-05", field: "published", from: "2026-02-06", to: "2026-02-05" }),
    ).toEqual([]);
  });

  it("of one field follow one another", () => {
    const first = correction({ from: 6e9, to: 8e9 });
    expect(problemsWith(first, correction({ id: "d", when: "2026-12-02" }))).toEqual([]);
    const [problem] = problemsWith(first, correction({ id: "d", from: 9e9, when: "2026-12-02" }));
    expect(problem).toContain("is not what the next correction begins with");
  });
});
