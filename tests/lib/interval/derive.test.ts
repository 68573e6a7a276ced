import { describe, expect, it } from "vitest";
import { worstPrecision, worstStatus } from "@/lib/interval/derive";

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
