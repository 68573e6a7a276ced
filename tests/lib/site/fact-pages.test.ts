import { afterEach, describe, expect, it, vi } from "vitest";

import { FACTS_PER_PAGE, factPageCount, factPath } from "@/lib/site/fact-pages";
import { article as dataset } from "@/tests/article";

afterEach(() => {
  vi.doUnmock("@/lib/dataset");
  vi.resetModules();
});

describe("pages of facts", () => {
  it("are one for as many facts as are published", () => {
    expect(factPageCount).toBe(1);
    expect(factPath("ja", "tsuzumi-params")).toBe("/ja/sources#tsuzumi-params");
  });

  it("take what has no place among the facts on the first", () => {
    expect(factPath("en", "jpy-per-usd")).toBe("/en/sources#jpy-per-usd");
  });

  it("go on when there are more", async () => {
    const [fact] = dataset.quantities;
    const quantities = Array.from({ length: 2 * FACTS_PER_PAGE }, (_, place) => ({ ...fact, id: `fact-${place}` }));
    const many = { quantities, statements: [], events: [], notStated: dataset.notStated };
    vi.resetModules();
    vi.doMock("@/lib/dataset", () => ({ dataset: many }));
    const pages = await import("@/lib/site/fact-pages");
    expect(pages.factPageCount).toBe(3);
    expect(pages.factPath("en", `fact-${FACTS_PER_PAGE - 1}`)).toBe(`/en/sources#fact-${FACTS_PER_PAGE - 1}`);
    expect(pages.factPath("en", `fact-${FACTS_PER_PAGE}`)).toBe(`/en/sources/2#fact-${FACTS_PER_PAGE}`);
    expect(pages.factPath("en", "kddi-gpus")).toBe("/en/sources/3#kddi-gpus");
  });
});
