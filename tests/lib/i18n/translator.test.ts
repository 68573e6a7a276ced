import { describe, expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { messages, messagesOf, type Translator, translator } from "@/lib/i18n/translator";

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

describe("messages of an older edition", () => {
  it("say what they said then, and are today's where nothing else was said", () => {
    const [then, now] = [messagesOf("en", "2024-03"), messagesOf("en")];
    expect(now).toEqual(messages.en);
    expect(then).not.toEqual(now);
    expect(then.story.steps["small-or-giant"].text).not.toBe(now.story.steps["small-or-giant"].text);
    expect(then.site.nav).toEqual({ ...now.site.nav, ...then.site.nav });
    expect(Object.keys(then.story.steps)).toEqual(Object.keys(now.story.steps));
    expect(messagesOf("en", "2026-11")).toEqual(now);
  });

  it("have a translator of their own", () => {
    expect(translator("ja", "2024-03")).not.toBe(translator("ja"));
    expect(translator("ja", "2026-11")).toBe(translator("ja"));
    expect(translator("en", "2024-03")("story.steps.gpus.title")).toBe(
      messagesOf("en", "2024-03").story.steps.gpus.title,
    );
  });

  it.each(locales)("replace only messages there are, in %s", (locale) => {
    const paths = (tree: object, path = ""): string[] =>
      Object.entries(tree).flatMap(([key, value]) =>
        typeof value === "object" && value !== null ? paths(value, `${path}${key}.`) : [`${path}${key}`],
      );
    expect(paths(messagesOf(locale, "2024-03")).sort()).toEqual(paths(messages[locale]).sort());
  });
});
