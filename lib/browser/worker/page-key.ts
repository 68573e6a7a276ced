import { type Locale, locales } from "@/lib/i18n/locales";
import { basePath } from "@/lib/site/address";

/**
 * What a page is kept under: it is the same whatever the reader's settings in the query say, with and without a
 * closing slash.
 * @param address absolute
 */
export function pageKey(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + (pathname.replace(/\/+$/, "") || "/");
}

/** The language an address asks for; the first one where it names none. */
export function localeOfPath(pathname: string): Locale {
  const [, first] = pathname.slice(basePath.length).split("/");
  return locales.find((locale) => locale === first) ?? locales[0];
}
