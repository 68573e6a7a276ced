import { describe, expect, it } from "vitest";
import { derivedPrecision, worstPrecision, worstStatus } from "@/lib/interval/derive";

describe("inheritance", () => {
  it("keeps the vaguest precision and the least settled status", () => {
    expect(worstPrecision(["exact", "order", "range"])).toBe("order");
    expect(worstPrecision(["exact", "approximate"])).toBe("approximate");
    expect(worstStatus(["done", "planned", "observed"])).toBe("planned");
    expect(worstStatus(["forecast", "claimed"])).toBe("forecast");
  });
});

describe("inheritance from nothing", () => {
  it("is sharp and settled", () => {
    expect(worstPrecision([])).toBe("exact");
    expect(worstStatus([])).toBe("done");
  });
});

describe("the precision of a computed number", () => {
  const { NEGATIVE_INFINITY: below, POSITIVE_INFINITY: above } = Number;

  it("is open where its interval is", () => {
    expect(derivedPrecision({ lower: 47, upper: above }, ["at-least", "exact"])).toBe("at-least");
    expect(derivedPrecision({ lower: below, upper: 70 }, ["exact", "exact"])).toBe("at-most");
  });

  it("is that of its vaguest input where it is closed, a range where that one was open", () => {
    expect(derivedPrecision({ lower: 2, upper: 4 }, ["exact", "order"])).toBe("order");
    expect(derivedPrecision({ lower: 2, upper: 2 }, ["exact", "approximate"])).toBe("approximate");
    expect(derivedPrecision({ lower: 0, upper: 35 }, ["exact", "at-least"])).toBe("range");
  });
});
