import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, contains, divide, type Interval, multiply, point, statedEnds, subtract } from "@/lib/interval/interval";

const number = fc.double({ min: -1e12, max: 1e12, noNaN: true });
const interval = fc.tuple(number, number).map(([a, b]): Interval => ({ lower: Math.min(a, b), upper: Math.max(a, b) }));
const positive = fc
  .tuple(fc.double({ min: 1e-3, max: 1e12, noNaN: true }), fc.double({ min: 1e-3, max: 1e12, noNaN: true }))
  .map(([a, b]): Interval => ({ lower: Math.min(a, b), upper: Math.max(a, b) }));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const within = ({ lower, upper }: Interval, at: number) =>
  Math.min(upper, Math.max(lower, lower + (upper - lower) * at));

describe("interval arithmetic, by hand", () => {
  it("takes 53.4 from 100", () => {
    const { lower, upper } = subtract(point(100), point(53.4));
    expect(lower).toBeCloseTo(46.6, 10);
    expect(upper).toBeCloseTo(46.6, 10);
  });

  it("divides 350 000 by 2 000–9 999", () => {
    const { lower, upper } = divide(point(350_000), { lower: 2000, upper: 9999 });
    expect(lower).toBeCloseTo(35.0035, 4);
    expect(upper).toBe(175);
  });

  it("divides 390 billion by 7 billion", () => {
    expect(divide(point(390e9), point(7e9)).lower).toBeCloseTo(55.714, 3);
  });

  it("turns 2–4 times as fast into 25–50 % of the time", () => {
    expect(divide(point(100), { lower: 2, upper: 4 })).toEqual({ lower: 25, upper: 50 });
  });

  it("refuses to divide by a range holding zero", () => {
    expect(() => divide(point(1), { lower: -1, upper: 1 })).toThrow(/contains zero/);
  });
});

describe("interval arithmetic encloses every outcome", () => {
  const cases = [
    ["add", add, (a: number, b: number) => a + b, interval],
    ["subtract", subtract, (a: number, b: number) => a - b, interval],
    ["multiply", multiply, (a: number, b: number) => a * b, interval],
    ["divide", divide, (a: number, b: number) => a / b, positive],
  ] as const;
  it.each(cases)("%s", (_, operation, plain, second) => {
    fc.assert(
      fc.property(interval, second, share, share, (a, b, atA, atB) => {
        expect(contains(operation(a, b), plain(within(a, atA), within(b, atB)))).toBe(true);
      }),
    );
  });
});

describe("an end nobody states", () => {
  const atLeast = (lower: number): Interval => ({ lower, upper: Number.POSITIVE_INFINITY });
  const atMost = (upper: number): Interval => ({ lower: Number.NEGATIVE_INFINITY, upper });

  it("stays open, and the stated one is reckoned with", () => {
    expect(divide(atLeast(1_300_000), point(27_500)).lower).toBeCloseTo(47.27, 2);
    expect(divide(atLeast(1_300_000), point(27_500)).upper).toBe(Number.POSITIVE_INFINITY);
    expect(multiply(atMost(10), point(150))).toEqual(atMost(1500));
    expect(subtract(point(100), atLeast(30))).toEqual(atMost(70));
    expect(add(atLeast(2), point(3))).toEqual(atLeast(5));
  });

  it("below a line bounds the quotient by zero", () => {
    expect(divide(point(350_000), atLeast(10_000))).toEqual({ lower: 0, upper: 35 });
  });

  it("never makes what is no number", () => {
    const open = fc.oneof(
      interval,
      number.map(atLeast),
      number.map(atMost),
      fc.constant({ ...atLeast(0), lower: Number.NEGATIVE_INFINITY }),
    );
    const above = fc.oneof(
      positive,
      fc.double({ min: 1e-3, max: 1e12, noNaN: true }).map((lower) => atLeast(lower)),
    );
    fc.assert(
      fc.property(open, open, above, (a, b, over) => {
        for (const { lower, upper } of [multiply(a, b), divide(a, over), add(a, b), subtract(a, b)]) {
          expect(Number.isNaN(lower) || Number.isNaN(upper)).toBe(false);
          expect(lower).toBeLessThanOrEqual(upper);
        }
      }),
    );
  });
});

describe("a number in an interval", () => {
  it("may lie on its bounds, rounding in the last place allowed", () => {
    expect(contains({ lower: 1, upper: 2 }, 2)).toBe(true);
    expect(contains({ lower: 0.1 + 0.2, upper: 1 }, 0.3)).toBe(true);
    expect(contains({ lower: 1, upper: 2 }, 2.000001)).toBe(false);
  });

  it("may be of either sign in a product", () => {
    expect(multiply({ lower: -2, upper: 3 }, { lower: -5, upper: 4 })).toEqual({ lower: -15, upper: 12 });
  });
});

describe("stated ends", () => {
  it("let an open end fall on the stated one", () => {
    expect(statedEnds({ lower: 100, upper: Number.POSITIVE_INFINITY })).toEqual(point(100));
    expect(statedEnds({ lower: Number.NEGATIVE_INFINITY, upper: 40 })).toEqual(point(40));
    expect(statedEnds({ lower: 2, upper: 4 })).toEqual({ lower: 2, upper: 4 });
  });

  it("are none where nothing is stated", () => {
    expect(statedEnds({ lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY })).toBeNull();
  });
});
