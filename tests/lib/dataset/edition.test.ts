import { describe, expect, it } from "vitest";
import { byId, dataset, datasetOf, editionIds, inEdition, newest, newestEdition, openBounds } from "@/lib/dataset";
import { article } from "@/tests/article";
import { storedLists } from "@/tests/lists";

const all = storedLists();

describe("editions", () => {
  it("are listed from old to new, the newest shown without a folder", () => {
    expect(editionIds).toEqual(["2024-03", "2026-11"]);
    expect(newest).toBe("2026-11");
    expect(dataset).toMatchObject({ edition: "2026-11", folder: "" });
    expect(article).toMatchObject({ edition: "2024-03", folder: "/2024-03" });
    expect(datasetOf("2024-03")).toBe(article);
  });

  it("have to be there", () => {
    expect(() => datasetOf("2025-01")).toThrow('no row with id "2025-01"');
    expect(() => newestEdition({ editions: [] })).toThrow("data/editions.json: editions: is empty");
  });
});

describe("the first edition", () => {
  it("knows its one source and nothing a later one says", () => {
    expect(article.sources.map(({ id }) => id)).toEqual(["nikkei-2024-03-25"]);
    for (const list of [article.quantities, article.statements, article.events, article.models]) {
      expect(list.length).toBeGreaterThan(0);
      for (const { source } of list) expect(source.id).toBe("nikkei-2024-03-25");
    }
    expect(article.outcomes).toEqual([]);
    expect(article.editions.map(({ id }) => id)).toEqual(["2024-03"]);
  });

  it("keeps what it did not find as it was, and its summaries", () => {
    expect(article.notStated.map(({ id }) => id)).toContain("softbank-gpus");
    expect(article.answered).toEqual([]);
    expect(article.notStated.every(({ searchedOn }) => searchedOn === undefined)).toBe(true);
    for (const { id, summary } of article.organisations) {
      expect(summary).toEqual(byId(all.organisations, id).summary);
    }
    expect(article.organisations.map(({ id }) => id)).not.toContain("noetra");
  });
});

describe("a later edition", () => {
  it("has all of the one before", () => {
    for (const list of ["sources", "quantities", "statements", "events", "models"] as const) {
      const ids = dataset[list].map(({ id }) => id);
      for (const { id } of article[list]) expect(ids).toContain(id);
    }
  });

  it("sets apart what has been answered since, by a fact or a search of our own", () => {
    const asked = (id: string) => dataset.notStated.some((row) => row.id === id);
    const answered = (id: string) => dataset.answered.some((row) => row.id === id);
    expect([asked("softbank-gpus"), answered("softbank-gpus")]).toEqual([false, true]);
    expect([asked("kddi-gpus"), answered("kddi-gpus")]).toEqual([false, true]);
    expect([asked("kddi-sakai-gpus"), answered("kddi-sakai-gpus")]).toEqual([true, false]);
    expect([asked("llama-params"), answered("llama-params")]).toEqual([true, false]);
  });

  it("sums carriers up as it sees them", () => {
    const { summary, revised } = byId(all.organisations, "ntt");
    expect(byId(dataset.organisations, "ntt").summary).toEqual(revised?.at(-1)?.summary);
    expect(byId(dataset.organisations, "ntt").summary).not.toEqual(summary);
  });

  it("takes the newest summary that had begun, and leaves out a carrier that had not", () => {
    const later = {
      id: "2027-06",
      published: "2027-06-01",
      reaches: "2027-05",
      sources: dataset.sources.map(({ id }) => id),
    };
    const summary = { ja: "のち", en: "later" };
    const lists = {
      ...all,
      editions: [...all.editions, later],
      organisations: all.organisations.map((one) =>
        one.id === "ntt" ? { ...one, revised: [...(one.revised ?? []), { edition: "2027-06", summary }] } : one,
      ),
    };
    expect(byId(inEdition(lists, "2027-06").organisations, "ntt").summary).toEqual(summary);
    expect(byId(inEdition(lists, "2026-11").organisations, "ntt").summary).toEqual(
      byId(dataset.organisations, "ntt").summary,
    );
    expect(inEdition(lists, "2026-11").folder).toBe("/2026-11");
  });
});

describe("an end nobody states", () => {
  it("is infinite, never made up", () => {
    const { quantity, ...rest } = byId(all.quantities, "sb-gpus-2025");
    const { upper: _, ...stored } = quantity;
    expect(openBounds({ ...rest, quantity: stored } as never).quantity).toMatchObject({
      lower: 10_000,
      upper: Number.POSITIVE_INFINITY,
    });
    expect(byId(dataset.quantities, "sb-meti-2024").quantity).toMatchObject({
      lower: Number.NEGATIVE_INFINITY,
      upper: 42_100_000_000,
    });
  });
});
