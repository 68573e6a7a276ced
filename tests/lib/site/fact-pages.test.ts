import { describe, expect, it } from "vitest";
import { dataset, datasetOf, editionIds, modelAnchor } from "@/lib/dataset";
import { factRows } from "@/lib/figures/facts";
import { releasedModels } from "@/lib/series/models";
import { FACTS_PER_PAGE, factOrder, factPageCount, factPath, placeOf } from "@/lib/site/fact-pages";

const anchorsOf = (edition: string) => {
  const of = datasetOf(edition);
  return [...factRows(of).map(({ row }) => row.id), ...releasedModels(of).map(({ id }) => modelAnchor(id))];
};

describe("pages of facts", () => {
  it("hold every fact and every model once", () => {
    expect(new Set(factOrder).size).toBe(factOrder.length);
    for (const edition of editionIds) for (const id of anchorsOf(edition)) expect(factOrder, id).toContain(id);
  });

  it("begin with the first edition's, so that no fact ever moves", () => {
    const first = new Set(anchorsOf("2024-03"));
    expect(factOrder.slice(0, first.size).every((id) => first.has(id))).toBe(true);
    expect(factPath("ja", "tsuzumi-params")).toBe("/ja/sources#tsuzumi-params");
  });

  it("take what has no place among the facts on the first", () => {
    expect(placeOf("jpy-per-usd")).toBe(factOrder.length);
    expect(factPath("en", "jpy-per-usd")).toBe("/en/sources#jpy-per-usd");
  });

  it("go on when there are more than fit", () => {
    expect(factOrder.length).toBeGreaterThan(FACTS_PER_PAGE);
    expect(factPageCount).toBe(Math.ceil(factOrder.length / FACTS_PER_PAGE));
    const [last, next] = factOrder.slice(FACTS_PER_PAGE - 1, FACTS_PER_PAGE + 1);
    expect(factPath("en", last as string)).toBe(`/en/sources#${last}`);
    expect(factPath("en", next as string)).toBe(`/en/sources/2#${next}`);
  });

  it("keep what an older source left out, though a newer one states it", () => {
    expect(dataset.answered.length).toBeGreaterThan(0);
    for (const { id } of dataset.answered) expect(factOrder).toContain(id);
  });
});
