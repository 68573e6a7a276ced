import { describe, expect, it } from "vitest";
import { inEveryLocale } from "@/lib/i18n/locales";

describe("the same thing in every language", () => {
  it("is made once a language, Japanese first", () => {
    const asked: string[] = [];
    const made = inEveryLocale((locale) => {
      asked.push(locale);
      return `in ${locale}`;
    });
    expect(asked).toEqual(["ja", "en"]);
    expect(made).toEqual({ ja: "in ja", en: "in en" });
  });
});
