import { describe, expect, it } from "vitest";
import { contextIn } from "@/lib/context/context";
import { type Dataset, datasetOf, editionIds } from "@/lib/dataset";
import { type CatalogueId, figuresIn } from "@/lib/figures/catalogue";
import { factRows } from "@/lib/figures/facts";
import { rowText } from "@/lib/figures/row-text";
import { rowsOfFigure } from "@/lib/figures/series";
import { show } from "@/lib/figures/shown";
import { type Locale, locales } from "@/lib/i18n/locales";
import { quantityOf } from "@/lib/series/row";
import { article } from "./article";
import { compareSnapshot } from "./output/compare";
import { snapshotsOf } from "./output/snapshots";

/** The article's data set with one quantity changed. */
export function withQuantity(id: string, change: object): Dataset {
  return {
    ...article,
    quantities: article.quantities.map((fact) =>
      fact.id === id ? { ...fact, quantity: { ...fact.quantity, ...change } } : fact,
    ),
  };
}

/** A figure's finding in an edition, the first one unless another is named. */
export const titleOf = (id: CatalogueId, locale: Locale, edition = article.edition) =>
  show(id, contextIn(locale, datasetOf(edition))).words.title;

/** What holds for every figure: rows that lead to facts, no vague number as a point, words filled, files unchanged. */
export function checkFigure(id: CatalogueId): void {
  describe.each(editionIds.filter((edition) => figuresIn(edition).includes(id)))("as of %s", (edition) => {
    checkEdition(id, edition);
  });
}

function checkEdition(id: CatalogueId, edition: string): void {
  const dataset = datasetOf(edition);
  const rows = rowsOfFigure(dataset, id);

  it("has rows with ids of their own that lead to facts", () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    const facts = new Set(factRows(dataset).map(({ row }) => row.id));
    for (const row of rows) {
      expect(row.facts.length).toBeGreaterThan(0);
      for (const fact of row.facts) expect(facts).toContain(fact);
      expect(row.label ?? row.text, row.id).toBeTruthy();
    }
  });

  it("makes no vague number a point", () => {
    for (const row of rows) {
      const quantity = quantityOf(row);
      if (quantity && quantity.precision !== "exact" && quantity.precision !== "approximate") {
        expect(quantity.value).toBeUndefined();
        expect(quantity.lower).toBeLessThan(quantity.upper);
      }
    }
  });

  describe.each(locales)("in %s", (locale) => {
    const context = contextIn(locale, dataset);

    it("has its words, with nothing left unfilled", () => {
      for (const part of Object.values(show(id, context).words)) {
        expect(part).not.toBe("");
        expect(part, "words still to be written").not.toMatch(/^\[/);
        expect(part).not.toMatch(/[{}]|undefined|NaN|Infinity/);
      }
      for (const row of rows) expect(rowText(row, context).spoken).not.toMatch(/[{}]|undefined|NaN|Infinity/);
    });

    it.each(snapshotsOf(id, locale, edition))("$path has not moved", async ({ path, render }) => {
      expect(compareSnapshot(path, await render())).toBe("unchanged");
    });
  });
}
