import type { Metadata } from "next";
import type { Context } from "@/lib/context/context";
import { byId, folderOf } from "@/lib/dataset";
import { editionName } from "@/lib/figures/edition-name";
import { languages, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { hasEditions, type Page, pagePath, pageUrl, siteUrl } from "./address";
import { absolute, cardPath, changesFeedPath, oembedPath } from "./files";

/** `citation_*` fields, which reference managers read: a page is cited by the address that stays with its edition. */
function citationFields(page: Page, title: string, { locale, dataset, t }: Context): Record<string, string> {
  const { published } = byId(dataset.editions, dataset.edition);
  return {
    citation_title: title,
    citation_author: t("site.name"),
    citation_publication_date: published.replaceAll("-", "/"),
    citation_public_url: pageUrl(locale, page, folderOf(dataset.edition)),
  };
}

/**
 * Title, description, canonical address and language versions of a page. What is the same at two addresses has the one
 * that follows the newest edition as its canonical one.
 * @param context language and edition it stands in
 */
export function pageMetadata(page: Page, title: string, description: string, context: Context): Metadata {
  const {
    locale,
    dataset: { folder, isNewest },
  } = context;
  const main = isNewest ? "" : folder;
  const site = translator(locale)("site.name");
  // Tabs, bookmarks and lists of results tell an edition's page from the one that follows the newest.
  const named = folder ? translator(locale)("site.editions.titled", { title, date: editionName(context) }) : title;
  const full = page.page === "home" ? `${site} | ${named}` : `${named} | ${site}`;
  const card = { url: absolute(cardPath(locale, page, folder)), width: 1200, height: 630, alt: title };
  const types: Record<string, { url: string; title: string }[]> = {};
  if (page.page === "figure" || page.page === "carrier")
    types["application/json+oembed"] = [{ url: absolute(oembedPath(locale, page, folder)), title }];
  if (page.page === "changes" || page.page === "home" || page.page === "carrier") {
    const carrier = page.page === "carrier" ? page.id : undefined;
    types["application/atom+xml"] = [
      { url: absolute(changesFeedPath(locale, carrier)), title: context.t("changes.title") },
    ];
  }
  const versions = Object.fromEntries(locales.map((language) => [language, pagePath(language, page, main)]));
  return {
    metadataBase: new URL(siteUrl),
    title: full,
    description,
    alternates: {
      canonical: pagePath(locale, page, main),
      types,
      languages: { ...versions, "x-default": pagePath(locales[0], page, main) },
    },
    openGraph: {
      title,
      description,
      url: pagePath(locale, page, main),
      siteName: site,
      locale: languages[locale].openGraph,
      type: "website",
      images: [card],
    },
    other: hasEditions(page) ? citationFields(page, title, context) : {},
    twitter: { card: "summary_large_image", images: [card] },
  };
}
