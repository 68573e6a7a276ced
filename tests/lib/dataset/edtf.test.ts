import { describe, expect, it } from "vitest";
import { parseEdtf } from "@/lib/dataset/edtf";

describe("EDTF", () => {
  it("reads seasons, approximate months and years as spans", () => {
    expect(parseEdtf("2023-22").start).toBe(Date.UTC(2023, 5, 1));
    expect(parseEdtf("2024-03~")).toMatchObject({ approximate: true, start: Date.UTC(2024, 2, 1) });
    expect(parseEdtf("2024").end).toBeGreaterThan(Date.UTC(2024, 11, 31));
    expect(() => parseEdtf("2024-13")).toThrow();
  });
});
