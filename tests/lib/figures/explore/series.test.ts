import { describe, expect, it } from "vitest";
import { dataset as newest } from "@/lib/dataset";
import { measures } from "@/lib/dataset/vocabulary";
import { exploreSeries } from "@/lib/figures/explore/series";
import { defaultView } from "@/lib/figures/options";
import { provenanceOf } from "@/lib/series/provenance";
import { article as dataset } from "@/tests/article";

describe("the explorer's series", () => {
  it.each(measures)("%s never mixes units", (measure) => {
    const { rows } = exploreSeries(newest, { ...defaultView, measure }, { currency: "USD", rate: 100 });
    expect(new Set(rows.map(({ quantity }) => quantity?.unit)).size).toBe(1);
  });

  it("holds quantities against a baseline by range arithmetic", () => {
    const { rows, unit } = exploreSeries(
      dataset,
      { ...defaultView, measure: "gpu-count", base: "japan-largest-gpus" },
      { currency: "JPY" },
    );
    expect(unit).toBe("times");
    expect(rows).toHaveLength(1);
    expect(rows[0]?.quantity?.lower).toBeCloseTo(35.0035, 3);
    expect(rows[0]?.quantity?.upper).toBe(175);
    expect(rows[0]?.quantity?.precision).toBe("order");
  });

  describe("against a baseline of which only one end is stated", () => {
    const against = (base: string, measure: (typeof measures)[number]) =>
      exploreSeries(newest, { ...defaultView, measure, base }, { currency: "JPY" }).rows;
    const open = (precision: string) => newest.quantities.filter(({ quantity }) => quantity.precision === precision);

    it("is no error where that is the upper one", () => {
      expect(open("at-most").length).toBeGreaterThan(0);
      for (const { id, measure } of open("at-most")) expect(() => against(id, measure), id).not.toThrow();
    });

    it("has no bound of zero, which a log axis has no place for", () => {
      expect(open("at-least").length).toBeGreaterThan(0);
      for (const { id, measure } of open("at-least")) {
        for (const row of against(id, measure)) expect(row.quantity?.lower, `${row.id} ÷ ${id}`).not.toBe(0);
      }
    });
  });

  it("sorts and chooses as asked", () => {
    const ids = (change: Partial<typeof defaultView>) =>
      exploreSeries(dataset, { ...defaultView, ...change }, { currency: "JPY" }).rows.map(({ id }) => id);
    expect(ids({})[0]).toBe("tsuzumi-params");
    expect(ids({ facts: ["softbank-params-target", "tsuzumi-params"] })).toEqual([
      "tsuzumi-params",
      "softbank-params-target",
    ]);
    expect(ids({ sort: "name" })).not.toEqual(ids({}));
  });

  it("puts dates in order of time, and leaves out what is not stated where the reader does", () => {
    const choose = (change: Partial<typeof defaultView>) =>
      exploreSeries(dataset, { ...defaultView, measure: "investment", ...change }, { currency: "JPY" });
    expect(choose({ sort: "date" }).rows.map((row) => provenanceOf(row).asOf)).toEqual([
      "2023-22",
      "2024-03-18",
      "2024-03-18",
    ]);
    expect(choose({}).notStated.map(({ id }) => id)).toEqual(["ntt-investment", "softbank-investment"]);
    expect(choose({ notes: false }).notStated).toEqual([]);
  });

  it("compares the largest with the smallest unless there is a base, and one alone with nothing", () => {
    const choose = (change: Partial<typeof defaultView>) =>
      exploreSeries(dataset, { ...defaultView, ...change }, { currency: "JPY" });
    expect(choose({})).toMatchObject({ largest: { id: "softbank-params-vision" }, smallest: { id: "tsuzumi-params" } });
    expect(choose({}).ratio?.quantity).toMatchObject({ unit: "times", precision: "approximate" });
    expect(choose({ base: "elyza-model-params" }).ratio?.facts).toEqual([
      "softbank-params-vision",
      "elyza-model-params",
    ]);
    expect(choose({ facts: ["tsuzumi-params"] }).ratio).toBeNull();
    expect(choose({ facts: ["none"] })).toMatchObject({ rows: [], smallest: null, largest: null, unit: "parameters" });
  });
});
