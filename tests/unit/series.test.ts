import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Dataset, dataset } from "@/lib/dataset";
import { figureIds } from "@/lib/figures/catalogue";
import { rowsOfFigure } from "@/lib/figures/series";
import { computeGapSeries } from "@/lib/series/compute-gap";
import { developmentSpeedSeries } from "@/lib/series/development-speed";
import { elyzaStakeSeries } from "@/lib/series/elyza-stake";
import { investmentSeries } from "@/lib/series/investment";
import { modalityMatrixSeries, strategyMatrixSeries } from "@/lib/series/matrix";
import { modelSizeSeries } from "@/lib/series/model-size";
import { positioningSeries } from "@/lib/series/positioning";
import { timelineSeries } from "@/lib/series/timeline";

function withQuantity(id: string, change: object): Dataset {
  return {
    ...dataset,
    quantities: dataset.quantities.map((fact) =>
      fact.id === id ? { ...fact, quantity: { ...fact.quantity, ...change } } : fact,
    ),
  };
}

describe("model-size", () => {
  it("orders 7B, 70B, 390B, 1T and compares the plan with the smallest", () => {
    const { rows, ratio, notStated } = modelSizeSeries(dataset);
    expect(rows.map(({ quantity }) => quantity?.value)).toEqual([7e9, 70e9, 390e9, 1e12]);
    expect(ratio?.quantity?.lower).toBeCloseTo(55.714, 3);
    expect(ratio?.status).toBe("planned");
    expect(notStated.map(({ id }) => id)).toContain("gpt-3-5-params");
  });
});

describe("compute-gap", () => {
  it("gives 35–175 times, as vague as its vaguest input", () => {
    const { gap } = computeGapSeries(dataset);
    expect(gap?.quantity?.lower).toBeCloseTo(35.0035, 4);
    expect(gap?.quantity?.upper).toBe(175);
    expect(gap?.quantity?.value).toBeUndefined();
    expect(gap?.quantity?.precision).toBe("order");
    expect(gap?.status).toBe("planned");
    expect(gap?.facts).toEqual(["meta-gpus-added", "japan-largest-gpus"]);
  });

  it("widens with its input, never narrows", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 9999, max: 300_000 }), (lower, upper) => {
        const { gap } = computeGapSeries(withQuantity("japan-largest-gpus", { lower, upper }));
        expect(gap?.quantity?.lower).toBeLessThanOrEqual(35.01);
        expect(gap?.quantity?.upper).toBeGreaterThanOrEqual(175);
      }),
    );
  });
});

describe("investment", () => {
  it("converts dollars to yen through the assumption", () => {
    const { rows, rate } = investmentSeries(dataset, { currency: "JPY" });
    expect(rate).toBe(150);
    const bigtech = rows.find(({ id }) => id === "bigtech-capex-quarter");
    expect(bigtech?.quantity).toMatchObject({ lower: 3e11, upper: 1.5e12, unit: "JPY" });
    expect(bigtech?.kind).toBe("derived");
    expect(rows.every(({ quantity }) => quantity?.unit === "JPY")).toBe(true);
  });

  it("converts yen to dollars at the reader's rate", () => {
    const { rows } = investmentSeries(dataset, { currency: "USD", rate: 100 });
    expect(rows.find(({ id }) => id === "kddi-compute-investment")?.quantity).toMatchObject({
      lower: 1e9,
      upper: 1e9,
      precision: "approximate",
    });
    expect(rows.find(({ id }) => id === "bigtech-capex-quarter")?.kind).toBe("quantity");
  });

  it("names NTT and SoftBank as not stated", () => {
    const { notStated, stated } = investmentSeries(dataset, { currency: "JPY" });
    expect(notStated.map(({ subject }) => subject)).toEqual(["ntt", "softbank"]);
    expect(stated).toEqual(["kddi"]);
  });
});

describe("elyza-stake", () => {
  it("splits 53.4 and 46.6", () => {
    const { held, rest } = elyzaStakeSeries(dataset);
    expect(held.quantity?.value).toBe(53.4);
    expect(rest.quantity?.value).toBeCloseTo(46.6, 10);
    expect(rest.formula?.operator).toBe("−");
  });

  it("says what is missing when there is no share", () => {
    expect(() => elyzaStakeSeries({ ...dataset, quantities: [] })).toThrow(/data\/quantities\.json.*elyza/);
  });
});

describe("development-speed", () => {
  it("shows 2–4 times as 25–50 %", () => {
    const { claimAsTime, speed, time } = developmentSpeedSeries(dataset);
    expect(claimAsTime.quantity).toMatchObject({ lower: 25, upper: 50, unit: "percent", precision: "range" });
    expect(claimAsTime.status).toBe("claimed");
    expect([speed[0]?.quantity?.value, time[0]?.quantity?.value]).toEqual([1, 100]);
  });
});

describe("timeline", () => {
  it("spans a vague date over all it may mean", () => {
    const { rows, happened, ahead } = timelineSeries(dataset);
    const summer = rows.find(({ date }) => date === "2023-22");
    expect(summer?.extent).toEqual({ lower: Date.UTC(2023, 5, 1), upper: Date.UTC(2023, 8, 1) - 1 });
    expect([happened, ahead]).toEqual([6, 2]);
    expect(rows.map(({ id }) => id).slice(-2)).toEqual(["event-ark-forecast", "event-meta-gpus-deployed"]);
  });

  it("keeps one theme when asked", () => {
    const ids = timelineSeries(dataset, "open-vs-closed").rows.map(({ id }) => id);
    expect(ids).toEqual(["event-mixtral", "event-elyza-70b", "event-alliance", "event-ark-forecast"]);
  });
});

describe("matrices", () => {
  it("leave exactly the cells blank that the source leaves blank", () => {
    const { lines, blanks, cellCount } = strategyMatrixSeries(dataset);
    const blank = lines.flatMap((line) =>
      Object.entries(line.cells).flatMap(([carrier, rows]) => (rows.length === 0 ? [`${line.id}/${carrier}`] : [])),
    );
    expect(blank).toEqual(["investment/ntt", "investment/softbank", "go-to-market/ntt", "go-to-market/softbank"]);
    expect([blanks, cellCount]).toEqual([4, 27]);
  });

  it("know NTT alone to read images already", () => {
    const image = modalityMatrixSeries(dataset).lines.find(({ id }) => id === "image");
    expect(image?.cells.ntt?.map(({ status }) => status)).toEqual(["done"]);
    expect(image?.cells.kddi?.map(({ status }) => status)).toEqual(["forecast"]);
    expect(image?.cells.softbank).toEqual([]);
  });
});

describe("positioning", () => {
  it("puts models made from zero in one lane and customised ones in the other", () => {
    const lanes = Object.fromEntries(
      positioningSeries(dataset).lanes.map(({ approach, rows }) => [approach, rows.map(({ id }) => id)]),
    );
    expect(lanes).toEqual({
      "from-zero": ["tsuzumi-params", "softbank-params-target", "softbank-params-vision"],
      customised: ["elyza-model-params"],
    });
  });
});

describe("every figure", () => {
  it.each(figureIds)("%s: rows have unique ids and lead to facts", (id) => {
    const rows = rowsOfFigure(dataset, id);
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    const facts = new Set(
      [...dataset.quantities, ...dataset.statements, ...dataset.events, ...dataset.notStated].map((fact) => fact.id),
    );
    for (const row of rows) {
      expect(row.facts.length).toBeGreaterThan(0);
      for (const fact of row.facts) expect(facts).toContain(fact);
    }
  });

  it.each(figureIds)("%s: no vague number becomes a point", (id) => {
    for (const { quantity } of rowsOfFigure(dataset, id)) {
      if (quantity && (quantity.precision === "range" || quantity.precision === "order")) {
        expect(quantity.value).toBeUndefined();
        expect(quantity.lower).toBeLessThan(quantity.upper);
      }
    }
  });
});
