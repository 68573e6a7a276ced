import { createTranslator } from "use-intl/core";
import type { Locale } from "./locales";
import en from "./messages/en.json" with { type: "json" };
import ja from "./messages/ja.json" with { type: "json" };

/** Messages of the interface as they are written, for what fills them in later. */
export type Messages = typeof ja;

export const messages: Record<Locale, Messages> = { ja, en: en satisfies typeof ja };

/** Messages of the interface in one language. */
export type Translator = ReturnType<typeof createTranslator<typeof ja>>;

/** A gap fails the build. */
export const strict = {
  onError: (error: Error) => {
    throw error;
  },
};

const made = new Map<Locale, Translator>();

/**
 * The interface's texts in one language: `t("figures.sourceLine", values)`.
 * @throws Error on an unknown message or a missing value, so that a gap fails the build
 */
export function translator(locale: Locale): Translator {
  const known = made.get(locale);
  if (known) return known;
  const t = createTranslator({
    locale,
    messages: messages[locale],
    ...strict,
  });
  made.set(locale, t);
  return t;
}
