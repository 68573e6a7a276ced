import JSZip from "jszip";
import { describe, expect, it } from "vitest";

import { datasetOf, editionIds } from "@/lib/dataset";
import { packageTables } from "@/lib/export/package-tables";
import { dataWorkbook } from "@/lib/office/data-workbook";
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

/** Cells of a sheet by column name, each as a number or a text. */
async function cellsOf(workbook: Uint8Array, sheet: number): Promise<Record<string, (string | number)[]>> {
  const zip = await JSZip.loadAsync(workbook);
  const xml = (await zip.file(`xl/worksheets/sheet${sheet}.xml`)?.async("string")) ?? "";
  const cells: Record<string, (string | number)[]> = {};
  for (const [, column = "", text, number] of xml.matchAll(
    /<c r="([A-Z]+)\d+"[^>]*>(?:<is><t[^>]*>([^<]*)<\/t><\/is>|<v>([^<]*)<\/v>)<\/c>/g,
  )) {
    const cell = number === undefined ? (text ?? "") : Number(number);
    cells[column] = [...(cells[column] ?? []), cell];
  }
  return Object.fromEntries(Object.values(cells).map(([name, ...rest]) => [String(name), rest]));
}

describe.each(editionIds)("cells of the workbook of %s", (edition) => {
  const whole = datasetOf(edition, true);
  const correction = {
    id: "007",
    fact: "a",
    field: "value",
    from: 7,
    to: "0012",
    why: { ja: "=1", en: "42" },
    when: "2026-11-26",
  };
  const corrected = { ...whole, corrections: [...whole.corrections, correction, { ...correction, id: "42" }] };

  it("are numbers wherever their text is nothing but one, in every column of every sheet", async () => {
    const workbook = await dataWorkbook(corrected);
    for (const [index, { name, primaryKey }] of packageTables(corrected).entries()) {
      for (const [column, cells] of Object.entries(await cellsOf(workbook, index + 1))) {
        if (column === primaryKey || name === "corrections") continue;
        const stored = cells.filter(
          (cell) => typeof cell === "string" && /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/.test(cell),
        );
        expect(stored, `${name} ${column}`).toEqual([]);
      }
    }
    const { paragraphs = [] } = await cellsOf(workbook, 1);
    expect(paragraphs.filter((cell) => typeof cell === "number").length).toBeGreaterThan(20);
    expect(paragraphs.filter((cell) => typeof cell === "string" && !/^\d+(?: \d+)+$/.test(cell))).toEqual([]);
  });

  it("keep identifiers, leading zeros, dates and what looks like a formula as texts", async () => {
    const workbook = await dataWorkbook(corrected);
    const at = packageTables(corrected).findIndex(({ name }) => name === "corrections") + 1;
    const { id = [], from, to, why_ja, when } = await cellsOf(workbook, at);
    expect(id.slice(-2)).toEqual(["007", "42"]);
    expect([from?.at(-1), to?.at(-1), why_ja?.at(-1), when?.at(-1)]).toEqual([7, "0012", "=1", "2026-11-26"]);
    for (const sheet of packageTables(corrected).keys())
      expect(Object.values(await cellsOf(workbook, sheet + 1)).flat()).not.toContain(Number.NaN);
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
