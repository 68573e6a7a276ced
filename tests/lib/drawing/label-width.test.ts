import { describe, expect, it } from "vitest";
import { drawingSpec } from "@/lib/drawing/drawing-spec";
import { LABEL_GAP, labelWidthOf } from "@/lib/drawing/label-width";
import { pagePalette } from "@/lib/drawing/palette";
import { type ChartSpec, FONT } from "@/lib/drawing/spec";
import type { FigureId } from "@/lib/figures/catalogue";
import { show } from "@/lib/figures/shown";
import { textWidth } from "@/lib/format/text-width";
import { articleContext } from "@/tests/article";

function specOf(id: FigureId, locale: "ja" | "en"): ChartSpec {
  const drawing = drawingSpec(show(id, articleContext(locale)), pagePalette);
  if (drawing.kind !== "rows") throw new Error(`${id} has no lines`);
  return drawing.spec;
}

describe("the column of labels", () => {
  it("gives each text a line of its own where there is room", () => {
    const spec = specOf("investment", "ja");
    const room = labelWidthOf(spec, "wide") - LABEL_GAP;
    for (const { head, label } of spec.lines) {
      expect(textWidth(head, FONT.head, "bold")).toBeLessThanOrEqual(room);
      expect(textWidth(label, FONT.label)).toBeLessThanOrEqual(room);
    }
  });

  it("leaves marks their room, more where they carry names and a gap has words of its own", () => {
    const widths = (["timeline", "model-size", "compute-gap", "positioning"] as const).map((id) =>
      labelWidthOf(specOf(id, "en"), "wide"),
    );
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(new Set(widths).size).toBe(4);
  });

  it("has its share of a drawing of another width", () => {
    const spec = specOf("model-size", "en");
    expect(labelWidthOf(spec, { width: 900 })).toBe(labelWidthOf(spec, "wide") * 1.25);
  });
});
