import { describe, expect, it } from "vitest";

import { columns, figureRecords, recordOf } from "@/lib/export/records";
import { figureIds } from "@/lib/figures/catalogue";

import { defaultOptions } from "@/lib/figures/options";
import { rowsOfFigure } from "@/lib/figures/series";
import { locales } from "@/lib/i18n/locales";
import { notStatedRow } from "@/lib/series/row";
import { article as dataset, articleContext as figureContext } from "@/tests/article";

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
        expect(record.paragraphs).toBe((row.source.paragraphs ?? []).join(" "));
      }
    });
  });

  it("an order of magnitude stays a range without a point", () => {
    const record = figureRecords("compute-gap", context, defaultOptions).find(({ id }) => id === "japan-largest-gpus");
    expect(record).toMatchObject({ lower: 2000, upper: 9999, value: null, precision: "order" });
  });
});

describe("a record", () => {
  const en = figureContext("en");

  it("has every column, empty where the source says nothing", () => {
    const [gap] = dataset.notStated;
    const record = recordOf(notStatedRow(dataset, gap as NonNullable<typeof gap>), en);
    expect(Object.keys(record)).toEqual(columns.map(({ name }) => name));
    expect(record).toMatchObject({
      kind: "not-stated",
      subject: "NTT",
      carriers: "ntt",
      value: null,
      unit: "",
      source: "",
    });
  });

  it("names a statement's dimension, and a computed row's arithmetic instead of a subject", () => {
    const [statement] = figureRecords("strategy-matrix", en, defaultOptions);
    expect(statement).toMatchObject({ kind: "statement", dimension: "Base model", as_of: "2024-03-18" });
    const ratio = figureRecords("compute-gap", en, defaultOptions).find(({ kind }) => kind === "derived");
    expect(ratio).toMatchObject({ subject: "", formula: "350,000 ÷ 2,000–9,999" });
  });
});
