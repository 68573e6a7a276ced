import { describe, expect, it } from "vitest";
import { layoutMatrix } from "@/lib/drawing/sheet/matrix";
import { show } from "@/lib/figures/shown";
import type { MatrixSeries } from "@/lib/series/matrix";
import { articleContext } from "@/tests/article";

const context = articleContext("en");
const series = show("strategy-matrix", context).matrix as MatrixSeries;

describe("a matrix on a sheet", () => {
  it("is as tall as its lines, which stand one below the other", () => {
    const { lines, height, left } = layoutMatrix(series, 744, undefined, context);
    expect(left).toBe(0);
    expect(lines).toHaveLength(series.lines.length);
    for (const [place, { top, baseline, cells }] of lines.entries()) {
      const bottom = lines[place + 1]?.top ?? height;
      expect(baseline).toBeGreaterThan(top);
      for (const { statements } of cells) {
        for (const { y, status } of statements) expect(status.at(-1)?.y ?? y).toBeLessThan(bottom);
      }
    }
  });

  it("counts the lines a small sheet has no room for, and shows no status in words there", () => {
    const { lines, left, height } = layoutMatrix(series, 744, 120, context);
    expect(lines.length + left).toBe(series.lines.length);
    expect(left).toBeGreaterThan(0);
    expect(height).toBe(120);
    expect(
      lines.flatMap(({ cells }) => cells.flatMap(({ statements }) => statements)).flatMap((one) => one.status),
    ).toEqual([]);
  });
});
