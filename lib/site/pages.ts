import { contextIn } from "@/lib/context/context";
import { carriersOf, type Dataset, dataset, datasetOf, editionIds } from "@/lib/dataset";
import { figuresIn } from "@/lib/figures/catalogue";
import { figureName } from "@/lib/figures/describe";
import { type Locale, locales } from "@/lib/i18n/locales";
import { hasEditions, type Page, pagePath } from "./address";
import { factPageCount } from "./fact-pages";

const PLAIN = [
  "home",
  "announcements",
  "compare",
  "figures",
  "story",
  "explore",
  "scenario",
  "slides",
  "present",
  "sources",
  "sourceList",
  "about",
  "changes",
  "data",
  "policy",
] as const;

/** Pages the foot of every page leads to. */
export const footPages = ["changes", "data", "policy"] as const;

/** Pages the navigation leads to, in its order. */
export const navigationPages = PLAIN.filter(
  (page) =>
    page !== "home" && page !== "sourceList" && page !== "present" && !(footPages as readonly string[]).includes(page),
);

/** A page of a language and edition. */
export interface SitePage {
  locale: Locale;
  page: Page;
  /** Folder of its edition; empty where it follows the newest. */
  folder: string;
  /** Whether the same is to be read at the address that follows the newest edition. */
  isCopy: boolean;
  path: string;
  title: string;
}

/** Whether an edition has an address of its own for the page. */
export function isInEdition(page: Page, of: Dataset): boolean {
  return hasEditions(page) && (page.page !== "announcements" || of.outcomes.length > 0);
}

/** Pages an edition has, without further pages of facts. */
export function editionPages(of: Dataset): Page[] {
  const all: Page[] = [
    ...PLAIN.map((page): Page => ({ page })),
    ...carriersOf(of).map(({ id }): Page => ({ page: "carrier", id })),
    ...figuresIn(of.edition).map((id): Page => ({ page: "figure", id })),
    ...of.outcomes.map(({ id }): Page => ({ page: "announcement", id })),
  ];
  return of.folder ? all.filter((page) => isInEdition(page, of)) : all;
}

function titleOf(page: Page, of: Dataset, locale: Locale): string {
  const { t } = contextIn(locale, of);
  if (page.page === "carrier") return of.organisations.find(({ id }) => id === page.id)?.name[locale] ?? "";
  if (page.page === "figure") return figureName(page.id, locale);
  if (page.page === "announcement") return of.outcomes.find(({ id }) => id === page.id)?.title[locale] ?? "";
  return t(`site.nav.${page.page}`);
}

/** Every page, once a locale, by path and title: those that follow the newest edition, then those of each edition. */
export function sitePages(): SitePage[] {
  return locales.flatMap((locale) => {
    const { t } = contextIn(locale);
    const further = Array.from({ length: factPageCount - 1 }, (_, index): SitePage => {
      const page = { page: "sources", number: index + 2 } as const;
      const title = `${t("site.nav.sources")} (${index + 2})`;
      return { locale, page, folder: "", isCopy: false, path: pagePath(locale, page), title };
    });
    const pages = [dataset, ...editionIds.map((edition) => datasetOf(edition, true))].flatMap((of) =>
      editionPages(of).map((page): SitePage => {
        const title = titleOf(page, of, locale);
        const { folder, isNewest } = of;
        return {
          locale,
          page,
          folder,
          isCopy: isNewest && folder !== "",
          path: pagePath(locale, page, folder),
          title: folder ? `${title} (${of.edition})` : title,
        };
      }),
    );
    return [...pages, ...further];
  });
}
