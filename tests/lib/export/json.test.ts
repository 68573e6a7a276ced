import { describe, expect, it } from "vitest";
import { figureJson } from "@/lib/export/json";
import { figureIds } from "@/lib/figures/catalogue";

import { defaultOptions } from "@/lib/figures/options";
import { locales } from "@/lib/i18n/locales";
import { articleContext as figureContext } from "@/tests/article";

describe.each(locales)("records in %s", (locale) => {
  const context = figureContext(locale);

  it.each(figureIds)("%s as JSON holds words, rows and the sources it cites", (id) => {
    const json = JSON.parse(JSON.stringify(figureJson(id, context, defaultOptions)));
    expect(json).toMatchObject({ id, locale });
    expect(json.sources).toHaveLength(1);
    expect(json.rows.every((row: Record<string, unknown>) => !Object.values(row).includes(""))).toBe(true);
  });
});

describe("a figure as JSON", () => {
  it("leaves empty cells open, and keeps what the reader set", () => {
    const options = { ...defaultOptions, currency: "USD", rate: 100 } as const;
    const json = figureJson("investment", figureContext("en"), options);
    expect(json).toMatchObject({ options, url: "http://localhost:3000/en/figures/investment" });
    expect(json.sources[0]).toMatchObject({ publisher: "Nikkei Business (online edition)", published: "2024-03-25" });
    expect(json.rows.at(-1)).toMatchObject({ id: "softbank-investment", lower: null, unit: null, status: null });
  });
});
