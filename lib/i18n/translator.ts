import { createTranslator } from "use-intl/core";
import type { Locale } from "./locales";
import en2024 from "./messages/editions/2024-03.en.json" with { type: "json" };
import ja2024 from "./messages/editions/2024-03.ja.json" with { type: "json" };
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

type Part<T> = { [K in keyof T]?: T[K] extends object ? Part<T[K]> : T[K] };

/** What the interface said in an older edition, where it says something else today. */
const older: Record<string, Record<Locale, Part<Messages>>> = { "2024-03": { ja: ja2024, en: en2024 } };

function merged<T>(whole: T, part: Part<T> | undefined): T {
  if (!part) return whole;
  const entries = Object.entries(part).map(([key, value]) => {
    const own = (whole as Record<string, unknown>)[key];
    return [key, typeof value === "object" && value !== null ? merged(own, value as Part<unknown>) : value];
  });
  return { ...whole, ...Object.fromEntries(entries) };
}

const made = new Map<string, Translator>();
const mergedMessages = new Map<string, Messages>();

/** Messages of a language as an edition has them; the newest one's where none is named. */
export function messagesOf(locale: Locale, edition = ""): Messages {
  const key = `${locale} ${edition}`;
  const known = mergedMessages.get(key);
  if (known) return known;
  const whole = merged(messages[locale], older[edition]?.[locale]);
  mergedMessages.set(key, whole);
  return whole;
}

/** Keeps texts that need no values: a drawing asks for the same few again and again. */
function keepingTexts(t: Translator): Translator {
  const texts = new Map<string, string>();
  return new Proxy(t, {
    apply(ask, self, args: Parameters<Translator>) {
      const [key] = args;
      const known = args.length === 1 ? texts.get(key) : undefined;
      if (known !== undefined) return known;
      const text = Reflect.apply(ask, self, args);
      if (args.length === 1) texts.set(key, text);
      return text;
    },
  });
}

/**
 * The interface's texts in one language: `t("figures.sourceLine", values)`.
 * @throws Error on an unknown message or a missing value, so that a gap fails the build
 */
export function translator(locale: Locale, edition = ""): Translator {
  const key = older[edition] ? `${locale} ${edition}` : locale;
  const known = made.get(key);
  if (known) return known;
  const t = keepingTexts(createTranslator({ locale, messages: messagesOf(locale, edition), ...strict }));
  made.set(key, t);
  return t;
}
