import type { FigureId } from "@/lib/figures/catalogue";
import type { Locale } from "@/lib/i18n/locales";

/** Folder the site lives in, without a closing slash: `` or `/llm`. */
export const basePath = process.env.NEXT_PUBLIC_BASE_PATH ?? "";

/** Absolute address of the site's host, without a closing slash. */
export const siteUrl = (process.env.NEXT_PUBLIC_SITE_URL || "http://localhost:3000").replace(/\/$/, "");

/** Whether the site has been told its public address; without it, no picture should name one. */
export const hasSiteUrl = Boolean(process.env.NEXT_PUBLIC_SITE_URL);

type PlainName =
  | "home"
  | "compare"
  | "figures"
  | "slides"
  | "present"
  | "explore"
  | "scenario"
  | "story"
  | "about"
  | "changes"
  | "data"
  | "policy";

/** Pages of the site; their addresses are permanent. */
export type Page =
  | { page: PlainName }
  | { page: "sources"; number?: number }
  | { page: "sourceList" }
  | { page: "announcements" }
  | { page: "announcement"; id: string }
  | { page: "carrier"; id: string }
  | { page: "figure"; id: FigureId };

/** Pages an edition has addresses of its own for. */
const inEditions: readonly Page["page"][] = [
  "home",
  "announcements",
  "compare",
  "figures",
  "story",
  "carrier",
  "figure",
  "announcement",
];

/** Whether an edition has an address of its own for the page. */
export function hasEditions({ page }: Page): boolean {
  return inEditions.includes(page);
}

/**
 * Path of a page inside a locale: `/ja/carriers/kddi`, with the base path.
 * @param folder of an edition, `/2024-03`; pages there are once stand outside it
 */
export function pagePath(locale: Locale, page: Page, folder = ""): string {
  return `${basePath}${barePath(locale, page, folder)}`;
}

/** Path of a page without the base path. */
export function barePath(locale: Locale, target: Page, folder = ""): string {
  const whole = newestPath(locale, target);
  return hasEditions(target) ? inFolder(whole, locale, folder) : whole;
}

/** A path inside a language, in the folder of an edition. */
export function inFolder(path: string, locale: Locale, folder: string): string {
  return path.replace(`/${locale}`, `/${locale}${folder}`);
}

function newestPath(locale: Locale, target: Page): string {
  switch (target.page) {
    case "home":
      return `/${locale}`;
    case "carrier":
      return `/${locale}/carriers/${target.id}`;
    case "figure":
      return `/${locale}/figures/${target.id}`;
    case "announcement":
      return `/${locale}/announcements/${target.id}`;
    case "sourceList":
      return `/${locale}/sources/list`;
    case "sources":
      return target.number && target.number > 1 ? `/${locale}/sources/${target.number}` : `/${locale}/sources`;
    default:
      return `/${locale}/${target.page}`;
  }
}

/** Absolute address of a page. */
export function pageUrl(locale: Locale, page: Page, folder = ""): string {
  return `${siteUrl}${pagePath(locale, page, folder)}`;
}
