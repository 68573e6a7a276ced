import { describe, expect, it } from "vitest";
import { at, problemsAfter } from "./problems-after";

describe("a standing statement", () => {
  const says = (text: string, change: object = {}) => {
    let path = "";
    const problems = problemsAfter(({ statements }) => {
      const { row, place } = at(statements, "now-ntt-base");
      path = `statements[${place}]`;
      Object.assign(row, { text: { ...row.text, en: text } }, change);
    });
    return problems.map((problem) => problem.replace(path, ""));
  };

  it("does not speak in a number that a newer one has taken the place of", () => {
    expect(says("It has {tsuzumi-params}.")).toEqual([
      '.text.en rests on "tsuzumi-params", which "tsuzumi-2" has taken the place of',
    ]);
    expect(says("It has {tsuzumi-2}.")).toEqual([]);
  });

  it("may tell of the change itself", () => {
    expect(says("It grew from {tsuzumi-params} to {tsuzumi-2}.")).toEqual([]);
  });

  it("may stay as it is once it is overtaken itself", () => {
    const problems = problemsAfter(({ statements }) => {
      const { row } = at(statements, "ntt-base-model");
      Object.assign(row.text, { en: "It has {tsuzumi-params}." });
    });
    expect(problems).toEqual([]);
  });
});

describe("dates", () => {
  it("of a term come after what was said", () => {
    let path = "";
    const change = (more: object) =>
      problemsAfter(({ quantities }) => {
        const { row, place } = at(quantities, "softbank-params-target");
        path = `quantities[${place}]`;
        Object.assign(row, more);
      });
    expect(change({ due: "2023-12" })).toEqual([`${path}.due 2023-12 lies before it was said (2024-03)`]);
    expect(change({ due: "2023-12", said: "2023-11" })).toEqual([]);
    expect(change({ due: "2024-03" })).toEqual([]);
  });

  it("of an event's term come after the event", () => {
    const problems = problemsAfter(({ events }) =>
      Object.assign(events[0] as object, { date: "2024-02", due: "2024-01" }),
    );
    expect(problems).toEqual(["events[0].due 2024-01 lies before it was said (2024-02)"]);
  });
});
