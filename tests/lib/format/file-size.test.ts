import { describe, expect, it } from "vitest";
import { formatFileSize } from "@/lib/format/file-size";

describe("a file's size", () => {
  it.each([
    [0, "0 kB", "0 KB"],
    [1500, "1.5 kB", "1.5 KB"],
    [52_400, "52 kB", "52 KB"],
    [999_000, "999 kB", "999 KB"],
    [1_000_000, "1 MB", "1 MB"],
    [1_250_000, "1.3 MB", "1.3 MB"],
    [12_500_000, "13 MB", "13 MB"],
  ])("%d bytes", (bytes, en, ja) => {
    expect(formatFileSize(bytes, "en")).toBe(en);
    expect(formatFileSize(bytes, "ja")).toBe(ja);
  });
});
