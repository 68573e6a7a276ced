import { describe, expect, it } from "vitest";
import { type Dataset, dataset } from "@/lib/dataset";
import type { CatalogueId } from "@/lib/figures/catalogue";
import { figureContext } from "@/lib/figures/context";
import { describeFigure } from "@/lib/figures/describe";
import { rowText } from "@/lib/figures/row-text";
import { rowsOfFigure } from "@/lib/figures/series";
import { type Locale, locales } from "@/lib/i18n/locales";
import { compareSnapshot } from "./output/compare";
import { snapshotsOf } from "./output/snapshots";

/** The published data set with one quantity changed. */
export function withQuantity(id: string, change: object): Dataset {
  return {
    ...dataset,
    quantities: dataset.quantities.map((fact) =>
      fact.id === id ? { ...fact, quantity: { ...fact.quantity, ...change } } : fact,
    ),
  };
}

/** A figure's finding. */
export const titleOf = (id: CatalogueId, locale: Locale) => describeFigure(id, figureContext(locale)).title;

/** What holds for every figure: rows that lead to facts, no vague number as a point, words filled, files unchanged. */
export function checkFigure(id: CatalogueId): void {
  const rows = rowsOfFigure(dataset, id);

  it("has rows with ids of their own that lead to facts", () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    const facts = new Set(
      [...dataset.quantities, ...dataset.statements, ...dataset.events, ...dataset.notStated].map((fact) => fact.id),
    );
    for (const row of rows) {
      expect(row.facts.length).toBeGreaterThan(0);
      for (const fact of row.facts) expect(facts).toContain(fact);
      expect(row.label ?? row.text, row.id).toBeTruthy();
    }
  });

  it("makes no vague number a point", () => {
    for (const { quantity } of rows) {
      if (quantity && (quantity.precision === "range" || quantity.precision === "order")) {
        expect(quantity.value).toBeUndefined();
        expect(quantity.lower).toBeLessThan(quantity.upper);
      }
    }
  });

  describe.each(locales)("in %s", (locale) => {
    const context = figureContext(locale);

    it("has its words, with nothing left unfilled", () => {
      for (const part of Object.values(describeFigure(id, context))) {
        expect(part).not.toBe("");
        expect(part, "words still to be written").not.toMatch(/^\[/);
        expect(part).not.toMatch(/[{}]|undefined|NaN|Infinity/);
      }
      for (const row of rows) expect(rowText(row, context).spoken).not.toMatch(/[{}]|undefined|NaN|Infinity/);
    });

    it.each(snapshotsOf(id, locale))("$path has not moved", async ({ path, render }) => {
      expect(compareSnapshot(path, await render())).toBe("unchanged");
    });
  });
}
