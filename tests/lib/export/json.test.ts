import { describe, expect, it } from "vitest";
import { figureJson } from "@/lib/export/json";
import { defaultOptions } from "@/lib/figures/options";
import { show } from "@/lib/figures/shown";
import { locales } from "@/lib/i18n/locales";
import { articleContext as contextIn } from "@/tests/article";
import { contextOf, editionFigures } from "@/tests/editions";

describe.each(locales)("records in %s", (locale) => {
  it.each(editionFigures)("%s %s as JSON holds words, rows and the sources it cites", (edition, id) => {
    const json = JSON.parse(JSON.stringify(figureJson(show(id, contextOf(locale, edition)))));
    expect(json).toMatchObject({ id, locale });
    const cited = new Set(json.rows.map(({ source }: { source: string | null }) => source).filter(Boolean));
    expect(cited.size).toBeGreaterThan(0);
    expect(new Set(json.sources.map((source: { id: string }) => source.id))).toEqual(cited);
    expect(json.rows.every((row: Record<string, unknown>) => !Object.values(row).includes(""))).toBe(true);
  });
});

describe("a figure as JSON", () => {
  it("leaves empty cells open, and keeps what the reader set", () => {
    const options = { ...defaultOptions, currency: "USD", rate: 100 } as const;
    const json = figureJson(show("investment", contextIn("en"), options));
    expect(json).toMatchObject({ options, url: "http://localhost:3000/en/2024-03/figures/investment" });
    expect(json.sources[0]).toMatchObject({ publisher: "Nikkei Business (online edition)", published: "2024-03-25" });
    expect(json.rows.at(-1)).toMatchObject({ id: "softbank-investment", lower: null, unit: null, status: null });
  });
});
