import { describe, expect, it } from "vitest";
import { type Translator, translator } from "@/lib/i18n/translator";

describe("a translator", () => {
  it("fills the language's messages", () => {
    expect(translator("en")("table.announced", { asOf: "May", announced: "April" })).toBe("May (announced April)");
    expect(translator("en")("export.deckLead", { count: 1 })).toMatch(/^1 figure;/);
    expect(translator("ja")("site.nav.home")).toBe("トップ");
  });

  it("is made once a language", () => {
    expect(translator("ja")).toBe(translator("ja"));
    expect(translator("ja")).not.toBe(translator("en"));
  });

  it("stops at a message that is not there, and at a value that is missing", () => {
    const t = translator("en") as (key: string, values?: Record<string, string>) => ReturnType<Translator>;
    expect(() => t("site.nowhere")).toThrow(/MISSING_MESSAGE.*site\.nowhere/s);
    expect(() => t("figures.paragraphs")).toThrow(/FORMATTING_ERROR/);
  });
});
