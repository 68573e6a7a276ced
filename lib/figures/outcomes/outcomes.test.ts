import { describe, expect, it } from "vitest";
import { dataset } from "@/lib/dataset";
import { defaultOptions } from "@/lib/figures/options";
import { panelsOf } from "@/lib/figures/series";
import { checkFigure, titleOf } from "@/tests/figure";

describe("outcomes", () => {
  checkFigure("outcomes");

  it("counts every announcement in one group", () => {
    expect(titleOf("outcomes", "en", "2026-11")).toBe(
      "Of 25 announcements and forecasts: 8 kept, 5 partly kept or changed, 4 open, 6 without evidence to tell, 2 overtaken",
    );
  });

  it("has a line each, by carrier, and those the reader asks for", () => {
    const rows = (more: object = {}) => {
      const [panel] = panelsOf(dataset, "outcomes", { ...defaultOptions, ...more });
      return panel?.kind === "timeline" ? panel.rows : [];
    };
    expect(rows()).toHaveLength(dataset.outcomes.length);
    expect(rows().every((row) => row.kind === "outcome" && row.track && row.group)).toBe(true);
    expect(rows({ carrier: "softbank", verdict: "exceeded" }).map(({ id }) => id)).toEqual(["o-390b"]);
  });
});
