import type { MetadataRoute } from "next";
import { dataset } from "@/lib/dataset";
import { newestSource } from "@/lib/dataset/newest-source";
import { locales } from "@/lib/i18n/locales";
import { pageUrl } from "@/lib/site/address";
import { sitePages } from "@/lib/site/pages";

export const dynamic = "force-static";

export default function sitemap(): MetadataRoute.Sitemap {
  const lastModified = newestSource(dataset).published;
  return sitePages().map(({ locale, page }) => ({
    url: pageUrl(locale, page),
    lastModified,
    alternates: { languages: Object.fromEntries(locales.map((language) => [language, pageUrl(language, page)])) },
  }));
}
