import type { MetadataRoute } from "next";
import { dataset, folderOf, newestEdition } from "@/lib/dataset";
import { locales } from "@/lib/i18n/locales";
import { pageUrl } from "@/lib/site/address";
import { sitePages } from "@/lib/site/pages";

export const dynamic = "force-static";

export default function sitemap(): MetadataRoute.Sitemap {
  const pages = sitePages().filter(({ isCopy }) => !isCopy);
  return pages.map(({ locale, page, folder }) => ({
    url: pageUrl(locale, page, folder),
    lastModified: (dataset.editions.find(({ id }) => folder === folderOf(id)) ?? newestEdition(dataset)).published,
    alternates: {
      languages: Object.fromEntries(locales.map((language) => [language, pageUrl(language, page, folder)])),
    },
  }));
}
