import { describe, expect, it } from "vitest";
import { dataset } from "@/lib/dataset";
import { packageTables } from "@/lib/export/package-tables";

describe("the data package", () => {
  const tables = packageTables(dataset);

  it("holds every fact", () => {
    const facts = tables.find(({ name }) => name === "facts");
    expect(facts?.records).toHaveLength(dataset.quantities.length + dataset.statements.length + dataset.events.length);
  });
});
