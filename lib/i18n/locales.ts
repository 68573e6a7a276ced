interface Language {
  /** In itself, and in English. */
  name: string;
  english: string;
  openGraph: string;
  /** Whether words are kept apart, so that lines break between them. */
  hasSpaces: boolean;
}

/** The site's languages, the first one being the default. A new one begins here; types and checks tell what is left. */
export const languages = {
  ja: { name: "日本語", english: "Japanese", openGraph: "ja_JP", hasSpaces: false },
  en: { name: "English", english: "English", openGraph: "en_GB", hasSpaces: true },
} as const satisfies Record<string, Language>;

export type Locale = keyof typeof languages;
export const locales = Object.keys(languages) as [Locale, ...Locale[]];

/** A text in every language of the site. */
export type Localized = Record<Locale, string>;

/** The same thing made once a language. */
export function inEveryLocale<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, T>;
}
