import { describe, expect, it } from "vitest";
import { datasetOf, factsOf, inEdition } from "@/lib/dataset";
import { readDataFiles } from "@/lib/dataset/read";
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
});
