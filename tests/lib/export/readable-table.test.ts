import { describe, expect, it } from "vitest";
import { readableTable, toHtmlTable, toTsv } from "@/lib/export/readable-table";
import { defaultOptions } from "@/lib/figures/options";
import { show } from "@/lib/figures/shown";
import { locales } from "@/lib/i18n/locales";
import { articleContext as contextIn } from "@/tests/article";
import { contextOf, editionFigures } from "@/tests/editions";

describe("tables to paste", () => {
  it.each(locales.flatMap((locale) => editionFigures.map(([edition, id]) => [locale, edition, id] as const)))(
    "%s %s %s keep to a rectangle, the source in the last line",
    (locale, edition, id) => {
      const table = readableTable(show(id, contextOf(locale, edition)));
      const lines = toTsv(table).split("\n");
      expect(lines).toHaveLength(table.length);
      const width = table[0]?.length;
      for (const line of table.slice(0, -1)) expect(line).toHaveLength(width as number);
      expect(lines.at(-1)).toMatch(/^(出典|Source|\d+ sources)/);
      expect(toHtmlTable(table).match(/<tr>/g)).toHaveLength(table.length);
    },
  );

  it("say of an announcement how it came out, and when", () => {
    const [head, ...lines] = readableTable(show("outcomes", contextOf("en", "2026-11")));
    const [verdict, decided] = ["Verdict", "Decided"].map((name) => head?.indexOf(name) as number);
    const joint = lines.find(([, what]) => what === "joint venture by the end of July");
    expect([joint?.[verdict as number], joint?.[decided as number]]).toEqual(["kept late", "5 November 2025"]);
  });

  it("take the reader's currency", () => {
    const table = readableTable(show("investment", contextIn("en"), { ...defaultOptions, currency: "USD", rate: 100 }));
    expect(toTsv(table)).toContain("1000000000\t1000000000\tUS dollars");
  });
});

describe("cells to paste", () => {
  it("keep to their line and are no formulas, numbers aside", () => {
    expect(toTsv([[" =1+1", "\t=2"]])).toBe("' =1+1\t' =2");
    expect(toTsv([["=1+1", "a\tb\nc", -5, null, "@x"]])).toBe("'=1+1\ta b c\t-5\t\t'@x");
  });

  it("are markup nowhere, headings in the first line only", () => {
    expect(toHtmlTable([["a & b"], ["<i>"]])).toBe(
      "<table><tr><th>a &amp; b</th></tr><tr><td>&lt;i></td></tr></table>",
    );
  });

  it("have no columns of numbers for events, and say in a matrix what is not stated", () => {
    const context = contextIn("en");
    expect(readableTable(show("timeline", context))[0]).not.toContain("Lower");
    expect(readableTable(show("model-size", context))[0]).toContain("Lower");
    expect(readableTable(show("strategy-matrix", context)).flat()).toContain("not stated");
  });
});
