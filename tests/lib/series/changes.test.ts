import { describe, expect, it } from "vitest";
import { byId, datasetOf, factsOf, inEdition } from "@/lib/dataset";
import { readDataFiles } from "@/lib/dataset/read";
import { factRows } from "@/lib/figures/facts";
import { changesOf } from "@/lib/series/changes";
import { releasedModels } from "@/lib/series/models";
import { withSecondSource } from "@/tests/fixtures/apply";
import { storedLists } from "@/tests/lists";

describe("changes from one edition to the next", () => {
  it("are everything in the first one", () => {
    const first = datasetOf("2024-03");
    expect(changesOf(first, undefined)).toMatchObject({
      edition: "2024-03",
      published: "2024-03-25",
      decided: [],
      open: [],
      overtaken: [],
    });
    expect(changesOf(first, undefined).added).toHaveLength(factsOf(first).length + releasedModels(first).length);
  });

  it("are the verdicts, the facts overtaken and those added", () => {
    const [before, after] = [datasetOf("2024-03"), datasetOf("2026-11")];
    const { decided, open, overtaken, added } = changesOf(after, before);
    expect(decided.length + open.length).toBe(after.outcomes.length);
    expect(open.every(({ verdict }) => verdict === "open")).toBe(true);
    const count = (of: typeof after) => factsOf(of).length + releasedModels(of).length;
    expect(added).toHaveLength(count(after) - count(before));
    expect(added).toContain("model-tsuzumi-2");
    const old = new Set(factsOf(before).map(({ row }) => row.id));
    expect(overtaken.length).toBeGreaterThan(5);
    for (const { id, by } of overtaken) {
      expect(old).toContain(id);
      expect(added).toContain(by);
    }
  });

  it("of a hand-made third edition are what its rows say, and leave the second as it was", () => {
    const lists = storedLists(withSecondSource(readDataFiles("data")));
    const [before, after] = [inEdition(lists, "2026-11"), inEdition(lists, "2027-01")];
    const { decided, open, overtaken, added } = changesOf(after, before);
    expect(added.toSorted()).toEqual(["fixture-base", "fixture-launch", "fixture-params", "softbank-params-target-2"]);
    expect(overtaken).toEqual([{ id: "softbank-params-target", by: "softbank-params-target-2" }]);
    expect(open).toEqual([]);
    expect(decided.map(({ outcome, before: was }) => [outcome.id, was?.verdict, outcome.verdict])).toEqual([
      ["o-constellation", "open", "partly"],
    ]);
    expect(before.outcomes).toEqual(datasetOf("2026-11").outcomes);
    expect(after.corrections.map(({ id }) => id)).toEqual(["fixture-correction"]);
  });

  it("are models that newer entries name anew, which keep their place among the facts", () => {
    const lists = storedLists(withSecondSource(readDataFiles("data")));
    const old = byId(lists.models, "tsuzumi-7b");
    lists.models.push({ ...old, id: "anew", supersedes: [old.id], source: { id: "fixture-2024-09" } });
    const [before, after] = [inEdition(lists, "2026-11"), inEdition(lists, "2027-01")];
    const { overtaken, added } = changesOf(after, before);
    expect(overtaken).toContainEqual({ id: "model-tsuzumi-7b", by: "model-anew" });
    expect(added).toContain("model-anew");
    const row = factRows(after).find((fact) => fact.row.id === "model-tsuzumi-7b")?.row;
    expect(row?.age).toBe("overtaken");
    expect(releasedModels(after).map(({ id }) => id)).not.toContain("tsuzumi-7b");
  });

  it("are verdicts that stand for new reasons", () => {
    const lists = storedLists(withSecondSource(readDataFiles("data")));
    const outcome = byId(lists.outcomes, "o-1t");
    const { verdict, decidedBy, declaredBy, sure, revision } = outcome;
    const text = { ja: "別の理由", en: "Another reason" };
    outcome.revised = [{ verdict, decidedBy, declaredBy, sure, text, revision, edition: "2027-01" }];
    const { decided, open } = changesOf(inEdition(lists, "2027-01"), inEdition(lists, "2026-11"));
    expect(decided.map((one) => [one.outcome.id, one.before?.verdict, one.outcome.verdict])).toContainEqual([
      "o-1t",
      "open",
      "open",
    ]);
    expect(open).toEqual([]);
  });
});
