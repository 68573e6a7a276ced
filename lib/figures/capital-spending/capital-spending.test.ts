import { describe, expect, it } from "vitest";
import { dataset } from "@/lib/dataset";
import { checkFigure, titleOf } from "@/tests/figure";
import { capitalSpendingSeries } from "./series";

describe("capital-spending", () => {
  checkFigure("capital-spending");

  it("compares a company's newest quarter with its own oldest", () => {
    const { growth } = capitalSpendingSeries(dataset);
    expect(growth?.facts).toEqual(["meta-capex-2026q2", "meta-capex-2023q3"]);
    expect(growth?.quantity?.value).toBeCloseTo(31.08 / 6.8, 6);
    expect(titleOf("capital-spending", "en", "2026-11")).toContain("about 4.6×");
  });

  it("has the article's range before the quarters of each company", () => {
    const { facets, range } = capitalSpendingSeries(dataset);
    expect(range?.id).toBe("bigtech-capex-quarter");
    expect(facets.map(({ id }) => id)).toEqual(["microsoft", "meta"]);
    for (const { rows } of facets) expect(rows).toContain(range);
  });
});
