import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { columnName, type Sheet, writeWorkbook } from "@/lib/office/package/workbook";

const properties = { title: "", subject: "", author: "", language: "en-US", date: "2024-03-25" };
const sheets: Sheet[] = [
  { name: "A & B", rows: [["head"], [" text "], [-1.5], [{ formula: "A3*2", value: -3 }], [null], [""]], widths: [9] },
  { name: "Second", rows: [["x"]], widths: [3] },
];

describe("columns", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
  ])("%d is %s", (place, name) => {
    expect(columnName(place)).toBe(name);
  });
});

const zip = await JSZip.loadAsync(await writeWorkbook(sheets, "Yu Gothic", properties));
const read = (path: string) => zip.file(path)?.async("string");

describe("a workbook", () => {
  it("names its sheets in order", async () => {
    expect(await read("xl/workbook.xml")).toContain(
      '<sheet name="A &amp; B" sheetId="1" r:id="rId1"/><sheet name="Second" sheetId="2" r:id="rId2"/>',
    );
  });

  it("writes text as text, numbers as numbers, formulas with their outcome, and nothing for empty cells", async () => {
    const sheet = await read("xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<c r="A1" s="1" t="inlineStr">');
    expect(sheet).toContain('<c r="A2" t="inlineStr"><is><t xml:space="preserve"> text </t></is></c>');
    expect(sheet).toContain('<c r="A3"><v>-1.5</v></c>');
    expect(sheet).toContain('<c r="A4"><f>A3*2</f><v>-3</v></c>');
    expect(sheet).toContain('<row r="5"/><row r="6"/>');
  });

  it("keeps the heading in sight and opens on the first sheet", async () => {
    expect(await read("xl/worksheets/sheet1.xml")).toContain('tabSelected="1"');
    const second = await read("xl/worksheets/sheet2.xml");
    expect(second).not.toContain("tabSelected");
    expect(second).toContain('<pane ySplit="1" topLeftCell="A2"');
    expect(second).toContain('<col min="1" max="1" width="3" customWidth="1"/>');
  });

  it("is set in the font asked for", async () => {
    expect((await read("xl/styles.xml"))?.match(/<name val="Yu Gothic"\/>/g)).toHaveLength(2);
  });
});
