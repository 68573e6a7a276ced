import type { MetadataRoute } from "next";
import { datasetOf, editionIds, folderOf, newest } from "@/lib/dataset";
import { locales } from "@/lib/i18n/locales";
import { pageUrl } from "@/lib/site/address";
import { modifiedOn } from "@/lib/site/modified";
import { sitePages } from "@/lib/site/pages";

export const dynamic = "force-static";

export default function sitemap(): MetadataRoute.Sitemap {
  const pages = sitePages().filter(({ isCopy }) => !isCopy);
  return pages.map(({ locale, page, folder }) => ({
    url: pageUrl(locale, page, folder),
    lastModified: modifiedOn(datasetOf(editionIds.find((id) => folder === folderOf(id)) ?? newest)),
    alternates: {
      languages: Object.fromEntries(locales.map((language) => [language, pageUrl(language, page, folder)])),
    },
  }));
}
