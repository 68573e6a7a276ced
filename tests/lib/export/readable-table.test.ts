import { describe, expect, it } from "vitest";
import { readableTable, toHtmlTable, toTsv } from "@/lib/export/readable-table";
import { figureIds } from "@/lib/figures/catalogue";
import { figureContext } from "@/lib/figures/context";
import { defaultOptions } from "@/lib/figures/options";
import { locales } from "@/lib/i18n/locales";

describe("tables to paste", () => {
  it.each(locales.flatMap((locale) => figureIds.map((id) => [locale, id] as const)))(
    "%s %s keep to a rectangle, the source in the last line",
    (locale, id) => {
      const table = readableTable(id, figureContext(locale), defaultOptions);
      const lines = toTsv(table).split("\n");
      expect(lines).toHaveLength(table.length);
      const width = table[0]?.length;
      for (const line of table.slice(0, -1)) expect(line).toHaveLength(width as number);
      expect(lines.at(-1)).toMatch(/^(出典|Source)/);
      expect(toHtmlTable(table).match(/<tr>/g)).toHaveLength(table.length);
    },
  );

  it("take the reader's currency", () => {
    const table = readableTable("investment", figureContext("en"), { ...defaultOptions, currency: "USD", rate: 100 });
    expect(toTsv(table)).toContain("1000000000\t1000000000\tUS dollars");
  });
});
