import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { parseEdtf } from "@/lib/dataset/edtf";
import { figureCsv, toCsv } from "@/lib/export/delimited";
import { figureRecords } from "@/lib/export/records";
import { show } from "@/lib/figures/shown";
import { locales } from "@/lib/i18n/locales";
import { contextOf, editionFigures } from "@/tests/editions";

describe.each(locales)("records in %s", (locale) => {
  it.each(editionFigures)("%s %s come through CSV unharmed", (edition, id) => {
    const records = figureRecords(show(id, contextOf(locale, edition)));
    const csv = figureCsv(show(id, contextOf(locale, edition)));
    expect(csv.startsWith("\uFEFF")).toBe(true);
    const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(records.length);
    for (const [index, record] of data.entries()) {
      expect(record.lower).toBe(String(records[index]?.lower ?? ""));
      expect(record.what).toBe(records[index]?.what);
    }
  });
});

describe("CSV", () => {
  it.each(["=1+1", "+1", "-cmd", "@SUM(A1)", "\t=1", " =1"])("makes %j harmless", (text) => {
    const [, line = ""] = toCsv(["a"], [{ a: text }]).split("\r\n");
    const [[cell]] = Papa.parse<string[]>(line).data as [[string]];
    expect(cell).toBe(`'${text}`);
  });

  it("leaves numbers alone", () => {
    expect(toCsv(["a"], [{ a: -5 }])).toBe("a\r\n-5\r\n");
  });

  it("keeps a month a month in spreadsheets, and every other date as it is", () => {
    const dates = ["2024-03", "2024-03~", "2023-22", "2024-03-18", "2024"];
    const [, ...lines] = toCsv(
      ["date"],
      dates.map((date) => ({ date })),
    )
      .trim()
      .split("\r\n");
    expect(lines).toEqual(["2024-03-XX", "2024-03~", "2023-22", "2024-03-18", "2024"]);
    for (const line of lines) expect(() => parseEdtf(line)).not.toThrow();
  });
});
