import { describe, expect, it } from "vitest";
import { dataset } from "@/lib/dataset";
import { figureRecords } from "@/lib/export/records";
import { figureIds } from "@/lib/figures/catalogue";
import { figureContext } from "@/lib/figures/context";
import { defaultOptions } from "@/lib/figures/options";
import { rowsOfFigure } from "@/lib/figures/series";
import { locales } from "@/lib/i18n/locales";

describe.each(locales)("records in %s", (locale) => {
  const context = figureContext(locale);

  it.each(figureIds)("%s has one record a row, with the row's own numbers and provenance", (id) => {
    const records = figureRecords(id, context, defaultOptions);
    const rows = rowsOfFigure(dataset, id);
    expect(records.map((record) => record.id)).toEqual(rows.map((row) => row.id));
    records.forEach((record, index) => {
      const row = rows[index];
      expect(record.lower).toBe(row?.quantity?.lower ?? null);
      expect(record.upper).toBe(row?.quantity?.upper ?? null);
      expect(record.value).toBe(row?.quantity?.value ?? null);
      if (row?.kind !== "not-stated" && row?.source) {
        expect(record.source).toBe(row.source.id);
        expect(record.paragraphs).toBe(row.source.paragraphs.join(" "));
      }
    });
  });

  it("an order of magnitude stays a range without a point", () => {
    const record = figureRecords("compute-gap", context, defaultOptions).find(({ id }) => id === "japan-largest-gpus");
    expect(record).toMatchObject({ lower: 2000, upper: 9999, value: null, precision: "order" });
  });
});
