/** The site's languages, the first one being the default. */
export const locales = ["ja", "en"] as const;

export type Locale = (typeof locales)[number];

/** A text in every language of the site. */
export type Localized = Record<Locale, string>;

interface Language {
  /** In itself, and in English. */
  name: string;
  english: string;
  openGraph: string;
  /** Whether words are kept apart, so that lines break between them. */
  hasSpaces: boolean;
}

/** What the languages are called, and how others write them; a new language begins here, and types tell what is left. */
export const languages: Record<Locale, Language> = {
  ja: { name: "日本語", english: "Japanese", openGraph: "ja_JP", hasSpaces: false },
  en: { name: "English", english: "English", openGraph: "en_GB", hasSpaces: true },
};

/** The same thing made once a language. */
export function inEveryLocale<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, T>;
}
