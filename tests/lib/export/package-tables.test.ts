import { describe, expect, it } from "vitest";

import { packageTables } from "@/lib/export/package-tables";
import { article as dataset } from "@/tests/article";

describe("the data package", () => {
  const tables = packageTables(dataset);

  it("holds every fact", () => {
    const facts = tables.find(({ name }) => name === "facts");
    expect(facts?.records).toHaveLength(dataset.quantities.length + dataset.statements.length + dataset.events.length);
  });
});

describe("tables of the data package", () => {
  const tables = packageTables(dataset);
  const records = (name: string) => tables.find((table) => table.name === name)?.records ?? [];
  const fact = (id: string) => records("facts").find((record) => record.id === id);

  it("describe every cell they hold", () => {
    for (const { fields, records: rows, primaryKey } of tables) {
      expect(fields.map(({ name }) => name)).toContain(primaryKey);
      for (const row of rows) expect(Object.keys(row)).toEqual(fields.map(({ name }) => name));
    }
  });

  it("keep a range without a point, and fill sentences with numbers", () => {
    expect(fact("japan-largest-gpus")).toMatchObject({ lower: 2000, upper: 9999, value: null, precision: "order" });
    expect(fact("event-meta-gpus")).toMatchObject({
      kind: "event",
      subjects: "meta nvidia",
      lower: null,
      hearsay: "false",
      text_en: expect.stringContaining("350,000"),
    });
    expect(fact("bigtech-capex-quarter")).toMatchObject({ hearsay: "true" });
  });

  it("leave open what is not known", () => {
    expect(records("organisations")[0]).toMatchObject({ id: "kddi", parent: null });
    expect(records("models").find(({ id }) => id === "llama")).toMatchObject({ approach: null, based_on: null });
    expect(records("sources")[0]).toMatchObject({ url: null });
  });
});
