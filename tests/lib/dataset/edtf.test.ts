import { describe, expect, it } from "vitest";
import { compareDates, isEdtf, parseEdtf } from "@/lib/dataset/edtf";

describe("EDTF", () => {
  it("reads seasons, approximate months and years as spans", () => {
    expect(parseEdtf("2023-22").start).toBe(Date.UTC(2023, 5, 1));
    expect(parseEdtf("2024-03~")).toMatchObject({ approximate: true, start: Date.UTC(2024, 2, 1) });
    expect(parseEdtf("2024").end).toBeGreaterThan(Date.UTC(2024, 11, 31));
    expect(() => parseEdtf("2024-13")).toThrow();
  });
});

describe("dates the site can place", () => {
  it.each(["2024", "2024-03", "2024-03-18", "2024-03~", "2023-22", "2024-03-XX"])("%s is one", (text) => {
    expect(isEdtf(text)).toBe(true);
  });
  it.each(["", "2024-13", "2024-02-30", "summer 2023", "18 March 2024", "2023-25"])("%j is none", (text) => {
    expect(isEdtf(text)).toBe(false);
  });

  it("cover the whole of a day, a month and a winter", () => {
    expect(parseEdtf("2024-03-18")).toEqual({
      start: Date.UTC(2024, 2, 18),
      end: Date.UTC(2024, 2, 19) - 1,
      approximate: false,
    });
    expect(parseEdtf("2024-02").end).toBe(Date.UTC(2024, 2, 1) - 1);
    expect(parseEdtf("2023-24~")).toEqual({
      start: Date.UTC(2023, 11, 1),
      end: Date.UTC(2024, 2, 1) - 1,
      approximate: true,
    });
  });
});

it("dates are sorted by when they begin, none first", () => {
  const dates = ["2023-12-10", "2023-22", undefined, "2024", "2023-12~"];
  expect([...dates].sort(compareDates)).toEqual(["2023-22", "2023-12~", "2023-12-10", "2024", undefined]);
  expect(compareDates(undefined, "2024")).toBeLessThan(0);
  expect(compareDates(undefined, undefined)).toBe(0);
});
