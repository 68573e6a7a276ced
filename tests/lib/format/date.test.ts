import { describe, expect, it } from "vitest";
import { formatEdtf } from "@/lib/format/date";

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
