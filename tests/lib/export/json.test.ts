import { describe, expect, it } from "vitest";
import { figureJson } from "@/lib/export/json";
import { figureIds } from "@/lib/figures/catalogue";
import { figureContext } from "@/lib/figures/context";
import { defaultOptions } from "@/lib/figures/options";
import { locales } from "@/lib/i18n/locales";

describe.each(locales)("records in %s", (locale) => {
  const context = figureContext(locale);

  it.each(figureIds)("%s as JSON holds words, rows and the sources it cites", (id) => {
    const json = JSON.parse(JSON.stringify(figureJson(id, context, defaultOptions)));
    expect(json).toMatchObject({ id, locale });
    expect(json.sources).toHaveLength(1);
    expect(json.rows.every((row: Record<string, unknown>) => !Object.values(row).includes(""))).toBe(true);
  });
});
