import { describe, expect, it } from "vitest";
import { dataset } from "@/lib/dataset";
import { imageDescription } from "@/lib/figures/image-description";
import { defaultOptions } from "@/lib/figures/options";
import { panelsOf } from "@/lib/figures/series";
import { show } from "@/lib/figures/shown";
import { articleContext as contextIn } from "@/tests/article";

describe("a picture in words", () => {
  it("tells kind, finding, vagueness and source", () => {
    expect(imageDescription(show("model-size", contextIn("en")))).toBe(
      "Horizontal bar chart, log scale; bars are as wide as the numbers are vague. " +
        "SoftBank’s target is about 55.7× the size of NTT’s model. " +
        "Of 9: as stated 4, approximate 1, not stated 4. " +
        "Source: Nikkei Business (online edition), 25 March 2024, ¶ 3, 9, 10.",
    );
  });

  it("follows the scale the reader set", () => {
    const linear = imageDescription(show("model-size", contextIn("en"), { ...defaultOptions, scale: "linear" }));
    expect(linear).toMatch(/^Horizontal bar chart; bars/);
  });

  it("takes no numbers against time for dates of events", () => {
    const described = imageDescription(show("compute-over-time", contextIn("en", dataset)));
    expect(described).not.toMatch(/^Timeline/);
    expect(described).toMatch(/SoftBank went from about 6,000 GPUs/);
  });

  it("counts events and statements by status", () => {
    const context = contextIn("en");
    expect(imageDescription(show("timeline", context))).toContain(
      "Of 8: observed 1, done 4, announced 1, forecast 1, planned 1. Among them: hearsay 1.",
    );
    expect(imageDescription(show("strategy-matrix", context))).toMatch(/^Table\. KDDI customises/);
  });

  it("counts a table's empty cells as not stated, and none of its words", () => {
    for (const id of ["models", "modality-matrix"] as const) {
      const [panel] = panelsOf(dataset, id);
      if (panel?.kind !== "matrix") throw new Error(`${id} is no table`);
      const { blanks, rows } = panel.matrix;
      expect(blanks, id).toBeGreaterThan(0);
      expect(rows.length, id).toBeGreaterThan(0);
      const described = imageDescription(show(id, contextIn("en", dataset)));
      expect(described, id).toContain(`Of ${rows.length + blanks}: `);
      expect(described, id).toMatch(new RegExp(`not stated ${blanks}\\.`));
    }
    expect(imageDescription(show("models", contextIn("ja", dataset)))).toContain("記載あり");
  });
});
