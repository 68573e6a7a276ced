import type { Context } from "@/lib/context/context";
import { contextIn } from "@/lib/context/context";
import { datasetOf, editionIds } from "@/lib/dataset";
import { type Locale, locales } from "@/lib/i18n/locales";
import { type Make, once, type SiteFile } from "../site";

/** A context of each edition that keeps to its address. */
export const editionContexts = (locale: Locale): Context[] =>
  editionIds.map((edition) => contextIn(locale, datasetOf(edition, true)));

/** A context of each edition in each language, which keeps to its address. */
export const allContexts = (): Context[] => locales.flatMap(editionContexts);

/** A file at an address, `/ja/about.html`. */
export const fileAt = (address: string, make: Make): SiteFile => [address.slice(1), make];

/**
 * A file of an edition, and the same bytes where addresses follow the newest.
 * @param addressIn its address in an edition's folder, or with none where it follows the newest
 */
export function inEdition(
  { dataset: { folder, isNewest } }: Context,
  addressIn: (folder: string) => string,
  make: Make,
): SiteFile[] {
  const makeOnce = once(make);
  return (isNewest ? [folder, ""] : [folder]).map((place) => fileAt(addressIn(place), makeOnce));
}

/** A value as a file of JSON. */
export const asJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
