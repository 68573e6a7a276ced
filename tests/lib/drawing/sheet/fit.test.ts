import { describe, expect, it } from "vitest";
import { fitDrawing } from "@/lib/drawing/sheet/fit";

const room = { width: 900, height: 300 };

describe("a drawing on a sheet of given height", () => {
  it("is magnified as far as its room allows, and no further", () => {
    expect(fitDrawing(room, [5, 5], () => () => 100).width).toBe(Math.round(900 / 1.3));
    expect(fitDrawing(room, [5, 5], () => () => 300).width).toBe(900);
  });

  it("has as many lines as stay large enough to read, never fewer than it must", () => {
    const lineOf30 = (lines: number) => () => lines * 30;
    expect(fitDrawing(room, [4, 20], lineOf30)).toEqual({ lines: 12, width: Math.round(900 / 0.825) });
    expect(fitDrawing(room, [16, 20], lineOf30).lines).toBe(16);
  });

  it("is laid out for the width that leaves: labels that break make it taller", () => {
    const breaking = (width: number) => (width < 1000 ? 400 : 320);
    const { width } = fitDrawing(room, [5, 5], () => breaking);
    expect(width).toBeGreaterThanOrEqual(1000);
    expect(breaking(width) * (room.width / width)).toBeLessThanOrEqual(room.height);
  });

  it("that never fits is reduced as far as anything is", () => {
    expect(fitDrawing(room, [5, 9], () => () => 1e6)).toEqual({ lines: 5, width: 3000 });
  });
});
