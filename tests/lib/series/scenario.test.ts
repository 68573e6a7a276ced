import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { scenarioBounds } from "@/lib/figures/scenario";
import { contains, type Interval } from "@/lib/interval/interval";
import { type ScenarioInputs, scenarioOutcomes, workOut } from "@/lib/series/scenario";
import { article as dataset } from "@/tests/article";

const bounds = scenarioBounds(dataset);
const base: ScenarioInputs = {
  speed: { lower: 2, upper: 4 },
  months: 12,
  models: 3,
  sum: { lower: 1e11, upper: 1e11 },
  price: 40_000,
  rate: 150,
  larger: { lower: 350_000, upper: 350_000 },
  smaller: { lower: 2000, upper: 9999 },
};
const outcome = (inputs: ScenarioInputs, id: string) => scenarioOutcomes(inputs).find((found) => found.id === id);

describe("a scenario", () => {
  it("comes out as worked by hand", () => {
    expect(outcome(base, "share")?.value).toEqual({ lower: 25, upper: 50 });
    expect(outcome(base, "time")?.value).toEqual({ lower: 9, upper: 18 });
    expect(outcome(base, "gap")?.value).toEqual({ lower: 340_001, upper: 348_000 });
    const bought = outcome(base, "bought")?.value as Interval;
    expect(bought.lower).toBeCloseTo(16_666.67, 1);
    const years = outcome(base, "years")?.value as Interval;
    expect(years.lower).toBeCloseTo(340_001 / 16_666.67, 2);
    expect(years.upper).toBeCloseTo(348_000 / 16_666.67, 2);
  });

  it("waits for the reader's assumptions instead of making them up", () => {
    const none = { ...base, months: undefined, price: undefined };
    const open = (id: string) =>
      outcome(none, id)
        ?.steps.filter(({ value }) => !value)
        .map(({ of }) => of);
    expect(outcome(none, "time")?.value).toBeNull();
    expect(open("time")).toEqual(["months"]);
    expect(open("bought")).toEqual(["price"]);
    expect(open("years")).toEqual(["bought"]);
    expect(outcome(none, "share")?.value).not.toBeNull();
  });

  it("encloses every single case within its inputs", () => {
    const within = ({ lower, upper }: Interval) => fc.double({ min: lower, max: upper, noNaN: true });
    fc.assert(
      fc.property(within(bounds.speed), within(bounds.smaller), within(bounds.sum), (speed, smaller, sum) => {
        const inputs = { ...base, speed: bounds.speed, smaller: bounds.smaller, sum: bounds.sum };
        const of = (id: string) => outcome(inputs, id)?.value as Interval;
        expect(contains(of("time"), (3 * 12) / speed)).toBe(true);
        expect(contains(of("bought"), sum / 150 / 40_000)).toBe(true);
        expect(contains(of("years"), (350_000 - smaller) / (sum / 150 / 40_000))).toBe(true);
      }),
    );
  });
});

describe("steps", () => {
  const step = (operator: "+" | "−" | "×" | "÷" | null, value: Interval | null) =>
    ({ operator, of: "sum", value }) as const;

  it("are worked out from left to right, on ranges", () => {
    const steps = [
      step(null, { lower: 1, upper: 2 }),
      step("+", { lower: 3, upper: 3 }),
      step("×", { lower: 2, upper: 4 }),
    ];
    expect(workOut(steps)).toEqual({ lower: 8, upper: 20 });
  });

  it("come to nothing while one is not given, or there are none", () => {
    expect(
      workOut([step(null, { lower: 1, upper: 1 }), step("÷", null), step("×", { lower: 1, upper: 1 })]),
    ).toBeNull();
    expect(workOut([])).toBeNull();
  });
});
