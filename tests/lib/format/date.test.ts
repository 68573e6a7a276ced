import { describe, expect, it } from "vitest";
import { formatEdtf, formatMonthTick } from "@/lib/format/date";

describe("dates", () => {
  it.each([
    ["2024-03-18", "2024年3月18日", "18 March 2024"],
    ["2024-03~", "2024年3月ごろ", "around March 2024"],
    ["2023-22", "2023年夏", "summer 2023"],
    ["2024", "2024年", "2024"],
  ])("%s", (edtf, ja, en) => {
    expect(formatEdtf(edtf, "ja")).toBe(ja);
    expect(formatEdtf(edtf, "en")).toBe(en);
  });
});

describe("seasons and ticks", () => {
  it.each([
    ["2023-21", "2023年春", "spring 2023"],
    ["2023-23~", "2023年秋ごろ", "around autumn 2023"],
    ["2023-24", "2023年冬", "winter 2023"],
    ["2023-12", "2023年12月", "December 2023"],
  ])("%s", (edtf, ja, en) => {
    expect(formatEdtf(edtf, "ja")).toBe(ja);
    expect(formatEdtf(edtf, "en")).toBe(en);
  });

  it("are short on an axis, by the month in UTC", () => {
    expect(formatMonthTick(Date.UTC(2023, 9, 1), "ja")).toBe("23年10月");
    expect(formatMonthTick(Date.UTC(2023, 9, 1), "en")).toBe("Oct 2023");
    expect(formatMonthTick(Date.UTC(2023, 9, 31, 23, 59), "en")).toBe("Oct 2023");
  });
});
