/** The site's languages, the first one being the default. */
export const locales = ["ja", "en"] as const;

export type Locale = (typeof locales)[number];

/** A text in every language of the site. */
export type Localized = Record<Locale, string>;

/** Narrows a path segment to a locale. */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}
