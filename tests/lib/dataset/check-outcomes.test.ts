import { describe, expect, it } from "vitest";
import { at, problemsAfter } from "./problems-after";

/** Problems after a change of one verdict, without the list's name and place. */
function afterChange(id: string, change: object): string[] {
  let path = "";
  const problems = problemsAfter(({ outcomes }) => {
    const { row, place } = at(outcomes, id);
    path = `outcomes[${place}].`;
    Object.assign(row, change);
  });
  return problems.map((problem) => problem.replace(path, ""));
}

describe("verdicts", () => {
  it("name facts and editions there are", () => {
    expect(afterChange("o-speedup", { of: "x" })).toEqual(['of "x" is unknown']);
    expect(afterChange("o-speedup", { steps: ["x"] })).toEqual(['steps[0] "x" is unknown']);
    expect(afterChange("o-1t", { decidedBy: ["x"] })).toEqual(['decidedBy[0] "x" is unknown']);
    expect(afterChange("o-1t", { edition: "2025-01" })).toEqual(['edition "2025-01" is unknown']);
  });

  it("rest on facts their own edition has", () => {
    const problems = problemsAfter((lists) => {
      const fact = at(lists.outcomes, "o-390b").row.decidedBy[0] as string;
      const { row } = at([...lists.quantities, ...lists.statements, ...lists.events], fact);
      const newest = lists.editions.at(-1);
      if (!newest) return;
      lists.editions.push({ ...newest, id: "2027-01" });
      newest.sources = newest.sources.filter((id) => id !== row.source.id);
    });
    expect(problems.filter((text) => text.includes("2026-11 does not have yet"))).toContainEqual(
      expect.stringMatching(/^outcomes\[\d+\]\.decidedBy\[0\] /),
    );
  });

  it("of later editions are checked alike, and come in order", () => {
    const later = {
      verdict: "kept",
      decidedBy: [],
      declaredBy: "self",
      sure: "high",
      text: { ja: "な", en: "x" },
      revision: { ja: "な", en: "x" },
      edition: "2026-11",
    };
    expect(afterChange("o-1t", { revised: [later] })).toEqual([
      "revised[0].edition is not later than the one before",
      "revised[0].decidedBy is empty though the verdict is kept",
      "revised[0].decided is missing though the verdict is kept",
    ]);
  });

  it("stand once, whatever later editions make of them", () => {
    expect(afterChange("o-1t", { of: "softbank-params-target" })).toEqual([
      expect.stringMatching(/^of "softbank-params-target" is judged already at outcomes\[\d+\]$/),
    ]);
  });

  it("need what shows them, and when, once they are settled", () => {
    expect(afterChange("o-no-zero", { decidedBy: [] })).toEqual(["decidedBy is empty though the verdict is kept"]);
    expect(afterChange("o-no-zero", { decided: undefined })).toEqual(["decided is missing though the verdict is kept"]);
    expect(afterChange("o-speedup", { decided: "2026-01" })).toEqual(["decided is given though nobody can tell"]);
    expect(afterChange("o-meti-60", { decidedBy: [], decided: undefined })).toEqual([]);
  });

  it("come after what was said, a vague date counted whole", () => {
    const said = ["elyza-stake"];
    expect(afterChange("o-elyza-stake", { decided: "2024-02", decidedBy: said })).toContain(
      "decided 2024-02 lies before it was said (2024-03-18)",
    );
    expect(afterChange("o-elyza-stake", { decided: "2024-03", decidedBy: said })).toEqual([]);
    expect(afterChange("o-speedup", { due: "2023" })).toEqual([
      expect.stringMatching(/^due 2023 lies before it was said \(2024-03/),
    ]);
  });

  it("rest on nothing that came after they were settled", () => {
    expect(afterChange("o-sakai-four", { decidedBy: ["e-2024-12-09", "e-2026-01-22"] })).toEqual([
      'decidedBy[1] "e-2026-01-22" (2026-01-22) came after 2024-12-09',
    ]);
    expect(afterChange("o-sakai-four", { decidedBy: ["e-2024-12-09"], decided: "2024-12" })).toEqual([]);
  });

  it("are late exactly when they came after their term", () => {
    expect(afterChange("o-sboai", { decided: "2025-07-31", decidedBy: ["e-2025-06-sboai"] })).toEqual([
      "verdict is kept-late though nothing came after its term",
    ]);
    expect(afterChange("o-sboai", { verdict: "kept" })).toEqual([
      "verdict is kept though 2025-11-05 lies after 2025-07",
    ]);
    expect(afterChange("o-390b", { decided: "2025-04-01" })).toEqual([
      "verdict is exceeded though 2025-04-01 lies after 2025-03",
    ]);
    expect(afterChange("o-390b", { decided: "2025-03-31" })).toEqual([]);
  });

  it("that failed their schema are not looked into", () => {
    expect(
      problemsAfter(({ outcomes }) => {
        const { place } = at(outcomes, "o-speedup");
        outcomes[place] = { id: "o-speedup", invalid: true } as never;
      }),
    ).toEqual([]);
  });
});
