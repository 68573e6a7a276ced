import type { Metadata } from "next";
import { type Locale, languages, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type Page, pagePath, siteUrl } from "./address";
import { absolute, cardPath, oembedPath } from "./files";

/** Title, description, canonical address and language versions of a page. */
export function pageMetadata(locale: Locale, page: Page, title: string, description: string, folder = ""): Metadata {
  const site = translator(locale)("site.name");
  const full = page.page === "home" ? `${site} | ${title}` : `${title} | ${site}`;
  const card = { url: absolute(cardPath(locale, page, folder)), width: 1200, height: 630, alt: title };
  const types: Record<string, { url: string; title: string }[]> =
    page.page === "figure" || page.page === "carrier"
      ? { "application/json+oembed": [{ url: absolute(oembedPath(locale, page, folder)), title }] }
      : {};
  const versions = Object.fromEntries(locales.map((language) => [language, pagePath(language, page, folder)]));
  return {
    metadataBase: new URL(siteUrl),
    title: full,
    description,
    alternates: {
      canonical: pagePath(locale, page, folder),
      types,
      languages: { ...versions, "x-default": pagePath(locales[0], page, folder) },
    },
    openGraph: {
      title,
      description,
      url: pagePath(locale, page, folder),
      siteName: site,
      locale: languages[locale].openGraph,
      type: "website",
      images: [card],
    },
    twitter: { card: "summary_large_image", images: [card] },
  };
}
