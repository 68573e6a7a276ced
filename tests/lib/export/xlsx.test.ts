import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { dataset } from "@/lib/dataset";
import { packageTables } from "@/lib/export/package-tables";
import { dataWorkbook } from "@/lib/export/xlsx";

describe("the data package", () => {
  const tables = packageTables(dataset);

  it("is a workbook too, a sheet a table, numbers as numbers", async () => {
    const zip = await JSZip.loadAsync(await dataWorkbook(dataset));
    const workbook = await zip.file("xl/workbook.xml")?.async("string");
    expect([...(workbook ?? "").matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name)).toEqual(
      tables.map(({ name }) => name),
    );
    expect(await zip.file("xl/worksheets/sheet1.xml")?.async("string")).toContain("<v>390000000000</v>");
  });
});
