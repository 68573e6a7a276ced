/** The site's languages, the first one being the default. */
export const locales = ["ja", "en"] as const;

export type Locale = (typeof locales)[number];

/** A text in every language of the site. */
export type Localized = Record<Locale, string>;

/** The same thing made once a language. */
export function inEveryLocale<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, T>;
}
