import { describe, expect, it } from "vitest";
import { byId, dataset } from "@/lib/dataset";
import { datedRows, timeOf, trendOf, unnamed } from "@/lib/series/trend";

const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date);
const DAY = 86_400_000;

describe("the time a row stands for", () => {
  it("is the date it holds for, as wide as that is vague", () => {
    expect(timeOf({ asOf: "2024-03-18" })).toEqual({ lower: day(2024, 3, 18), upper: day(2024, 3, 19) - 1 });
    const { lower, upper } = timeOf({ asOf: "2024-02" });
    expect(Math.round((upper - lower) / DAY)).toBe(29);
  });

  it("is the term of a plan", () => {
    expect(timeOf({ asOf: "2024-03", due: "2025-03" }).lower).toBe(day(2025, 3, 1));
  });

  it("is the whole stretch of a number that covers one", () => {
    expect(timeOf({ asOf: "2026-03", since: "2025-04" })).toEqual({
      lower: day(2025, 4, 1),
      upper: day(2026, 4, 1) - 1,
    });
  });
});

describe("rows with their time", () => {
  const rows = datedRows(dataset, ({ measure }) => measure === "model-size");

  it("stand from old to new", () => {
    const ends = rows.map(({ when }) => when?.upper ?? Number.NaN);
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
  });

  it("tell a plan worded anew once, and what was there however old", () => {
    const ids = rows.map(({ id }) => id);
    expect(ids).toContain("sb-390b-due");
    expect(ids).not.toContain("softbank-params-target");
    expect(ids).toContain("tsuzumi-params");
    expect(rows.find(({ id }) => id === "tsuzumi-params")?.age).toBe("overtaken");
  });
});

describe("a trend", () => {
  const rows = datedRows(dataset, ({ measure }) => measure === "open-gap");
  const facet = { id: "gap", label: unnamed, rows, unit: "percent" as const, joined: true };

  it("has no empty facet, and each row once", () => {
    const trend = trendOf(dataset, [facet, { ...facet, id: "again" }, { ...facet, id: "none", rows: [] }], () => false);
    expect(trend.facets.map(({ id }) => id)).toEqual(["gap", "again"]);
    expect(trend.rows).toEqual(rows);
    expect(trend.notStated).toEqual([]);
  });

  it("says what is not stated", () => {
    const { notStated } = trendOf(dataset, [facet], ({ id }) => id === "sarashina3-size");
    expect(notStated.map(({ label }) => label)).toEqual([byId(dataset.notStated, "sarashina3-size").label]);
  });
});
