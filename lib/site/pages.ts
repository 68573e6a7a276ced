import { carriersOf, dataset } from "@/lib/dataset";
import { figureIds } from "@/lib/figures/catalogue";
import { figureContext } from "@/lib/figures/context";
import { figureName } from "@/lib/figures/describe";
import { type Locale, locales } from "@/lib/i18n/locales";
import { type Page, pagePath } from "./address";
import { factPageCount } from "./fact-pages";

/** Every page, once a locale, by path and title. */
export function sitePages(): { locale: Locale; page: Page; path: string; title: string }[] {
  return locales.flatMap((locale) => {
    const { t } = figureContext(locale);
    const pages: { page: Page; title: string }[] = [
      ...(["home", "compare", "figures", "story", "explore", "scenario", "slides", "sources", "about"] as const).map(
        (page) => ({
          page: { page } as Page,
          title: t(`site.nav.${page}`),
        }),
      ),
      ...carriersOf(dataset).map(({ id, name }) => ({ page: { page: "carrier", id } as Page, title: name[locale] })),
      ...figureIds.map((id) => ({ page: { page: "figure", id } as Page, title: figureName(id, locale) })),
    ];
    const further = Array.from({ length: factPageCount - 1 }, (_, index) => ({
      page: { page: "sources", number: index + 2 } as Page,
      title: `${t("site.nav.sources")} (${index + 2})`,
    }));
    return [...pages, ...further].map(({ page, title }) => ({ locale, page, title, path: pagePath(locale, page) }));
  });
}
