import JSZip from "jszip";
import { describe, expect, it } from "vitest";

import { packageTables } from "@/lib/export/package-tables";
import { dataWorkbook } from "@/lib/export/xlsx";
import { article as dataset } from "@/tests/article";

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

describe("a sheet of the workbook", () => {
  it("begins with its heading, and no column is too wide to read", async () => {
    const zip = await JSZip.loadAsync(await dataWorkbook(dataset));
    const sheet = (await zip.file("xl/worksheets/sheet1.xml")?.async("string")) ?? "";
    expect(sheet).toContain('<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">id</t></is></c>');
    const widths = [...sheet.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(packageTables(dataset)[0]?.fields.length ?? 0);
    expect(Math.max(...widths)).toBe(60);
  });
});
