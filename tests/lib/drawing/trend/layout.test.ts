import { describe, expect, it } from "vitest";
import { pagePalette } from "@/lib/drawing/palette";
import { shareOf } from "@/lib/drawing/scale";
import { trendLayout } from "@/lib/drawing/trend/layout";
import { trendSpec } from "@/lib/drawing/trend/trend-spec";
import type { CatalogueId } from "@/lib/figures/catalogue";
import type { TrendPanel } from "@/lib/figures/panel";
import { panelsOf } from "@/lib/figures/series";
import { type Locale, locales } from "@/lib/i18n/locales";
import { contextOf } from "@/tests/editions";

const trends: CatalogueId[] = ["model-size-over-time", "compute-over-time", "capital-spending", "open-gap"];

function layoutOf(id: CatalogueId, locale: Locale, size: "wide" | "narrow") {
  const context = contextOf(locale, "2026-11");
  const panel = panelsOf(context.dataset, id).find(({ kind }) => kind === "trend") as TrendPanel;
  return { panel, layout: trendLayout(trendSpec(panel, "label", context, pagePalette), size, locale) };
}

describe.each(locales)("numbers against time in %s", (locale) => {
  it.each(trends)("%s have a label each, within the drawing", (id) => {
    for (const size of ["wide", "narrow"] as const) {
      const { layout } = layoutOf(id, locale, size);
      const bare = layout.facets.flatMap(({ marks }) => marks).filter(({ label }) => !label);
      expect(bare.map(({ lines }) => lines.join(" "))).toEqual([]);
      for (const { marks, plot } of layout.facets) {
        expect(marks.length).toBeGreaterThan(0);
        for (const { label, x, y, mark } of marks) {
          const about = `${size} ${mark.rows[0]}`;
          expect(x, about).toBeGreaterThanOrEqual(plot.x - 1);
          expect(x, about).toBeLessThanOrEqual(layout.width);
          expect(y, about).toBeGreaterThanOrEqual(plot.y - 1);
          expect(y, about).toBeLessThanOrEqual(plot.y + plot.h + 1);
          if (!label) continue;
          expect(label.box.x, about).toBeGreaterThanOrEqual(0);
          expect(label.box.x + label.box.w, about).toBeLessThanOrEqual(layout.width);
        }
      }
    }
  });

  it.each(trends)("%s stand in facets below one another, later ones further right", (id) => {
    const { panel, layout } = layoutOf(id, locale, "wide");
    expect(layout.facets).toHaveLength(panel.facets.length);
    let bottom = 0;
    for (const { top, plot, marks } of layout.facets) {
      expect(top).toBeGreaterThanOrEqual(bottom);
      bottom = plot.y + plot.h;
      const order = [...marks].sort(
        (a, b) => a.mark.when.lower + a.mark.when.upper - b.mark.when.lower - b.mark.when.upper,
      );
      order.slice(1).forEach((mark, index) => {
        // Marks at one place stand side by side.
        expect(mark.x).toBeGreaterThanOrEqual((order[index]?.x ?? 0) - 40);
      });
    }
    expect(layout.height).toBeGreaterThan(bottom);
  });
});

describe("a place on an axis", () => {
  const axis = { ticks: [], caption: "" };

  it("is a share of its length, on either scale", () => {
    expect(shareOf(100, { ...axis, scale: "log", domain: [10, 1000] })).toBeCloseTo(0.5, 9);
    expect(shareOf(25, { ...axis, scale: "linear", domain: [0, 100] })).toBe(0.25);
  });
});
