import { describe, expect, it } from "vitest";
import { dpiOf, figurePictures } from "@/lib/drawing/sheet/formats";

describe("pictures", () => {
  it("are as large at twice the resolution, and a slide's fills a slide", () => {
    const inches = (kind: keyof typeof figurePictures) => figurePictures[kind].width / dpiOf(figurePictures[kind]);
    expect(inches("png")).toBeCloseTo(800 / 96, 9);
    expect(inches("png2x")).toBeCloseTo(inches("png"), 9);
    expect(inches("slide")).toBeCloseTo(13.333, 2);
  });
});
