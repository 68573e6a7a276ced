import { describe, expect, it } from "vitest";
import { datasetOf } from "@/lib/dataset";
import { columns, figureRecords, recordOf } from "@/lib/export/records";
import { rowsOfFigure } from "@/lib/figures/series";
import { show } from "@/lib/figures/shown";
import { locales } from "@/lib/i18n/locales";
import { provenanceOf } from "@/lib/series/provenance";
import { notStatedRow, quantityOf, type Row } from "@/lib/series/row";
import { articleContext as contextIn, article as dataset } from "@/tests/article";
import { contextOf, editionFigures } from "@/tests/editions";

describe.each(locales)("records in %s", (locale) => {
  const context = contextIn(locale);

  it.each(editionFigures)("%s %s has one record a row, with the row's own numbers and provenance", (edition, id) => {
    const records = figureRecords(show(id, contextOf(locale, edition)));
    const rows = rowsOfFigure(datasetOf(edition), id);
    const stated = (bound = Number.NaN) => (Number.isFinite(bound) ? bound : null);
    expect(records.map((record) => record.id)).toEqual(rows.map((row) => row.id));
    records.forEach((record, index) => {
      const row = rows[index] as Row;
      const quantity = quantityOf(row);
      const { source } = provenanceOf(row);
      expect(record.lower).toBe(stated(quantity?.lower));
      expect(record.upper).toBe(stated(quantity?.upper));
      expect(record.value).toBe(quantity?.value ?? null);
      expect(record.source).toBe(source?.id ?? "");
      expect(record.paragraphs).toBe((source?.paragraphs ?? []).join(" "));
    });
  });

  it("an order of magnitude stays a range without a point", () => {
    const record = figureRecords(show("compute-gap", context)).find(({ id }) => id === "japan-largest-gpus");
    expect(record).toMatchObject({ lower: 2000, upper: 9999, value: null, precision: "order" });
  });
});

describe("a record of an open bound", () => {
  it("leaves the end nobody states empty", () => {
    const open = figureRecords(show("public-money", contextOf("en", "2026-11")));
    expect(open.find(({ id }) => id === "sb-meti-2024")).toMatchObject({
      lower: null,
      upper: 42_100_000_000,
      value: null,
      precision: "at-most",
    });
  });
});

describe("a record", () => {
  const en = contextIn("en");

  it("has every column, empty where the source says nothing", () => {
    const [gap] = dataset.notStated;
    const record = recordOf(notStatedRow(dataset, gap as NonNullable<typeof gap>), en);
    expect(Object.keys(record)).toEqual(Object.keys(columns));
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
    const [statement] = figureRecords(show("strategy-matrix", en));
    expect(statement).toMatchObject({ kind: "statement", dimension: "Base model", as_of: "2024-03-18" });
    const ratio = figureRecords(show("compute-gap", en)).find(({ kind }) => kind === "derived");
    expect(ratio).toMatchObject({ subject: "", formula: "350,000 ÷ 2,000–9,999" });
  });
});
