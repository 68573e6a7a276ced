import { describe, expect, it } from "vitest";
import { isoDate, isoSpan } from "@/lib/dataset/iso-date";

describe("dates for machines", () => {
  it.each([
    ["2024-03-25", "2024-03-25"],
    ["2026-10~", "2026-10"],
    ["2024-03-XX", "2024-03"],
    ["2023-22", "2023"],
    ["2025-11-05~", "2025-11-05"],
    ["202X", undefined],
  ])("%s is no surer than it is: %s", (edtf, iso) => {
    expect(isoDate(edtf)).toBe(iso);
  });

  it("span from the first to the last, as fine as both are known", () => {
    expect(isoSpan(["2024-03-25", "2023-05", "2026-10-02"])).toBe("2023-05/2026-10");
    expect(isoSpan(["2024-03-25", "2024-03-18"])).toBe("2024-03-18/2024-03-25");
    expect(isoSpan(["2024-03-25"])).toBe("2024-03-25");
    expect(isoSpan([])).toBeUndefined();
  });
});
