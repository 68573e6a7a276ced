import { contextIn } from "@/lib/context/context";
import { carriersOf } from "@/lib/dataset";
import { figureIds } from "@/lib/figures/catalogue";
import { figureName } from "@/lib/figures/describe";
import { factRows, factSentence } from "@/lib/figures/facts";
import { rowText } from "@/lib/figures/row-text";
import { show } from "@/lib/figures/shown";
import { type Locale, locales } from "@/lib/i18n/locales";
import { pagePath } from "@/lib/site/address";
import { factPath } from "@/lib/site/fact-pages";
import { footPages, navigationPages } from "@/lib/site/pages";
import type { SearchEntry } from "./match";

const PAGES = [...navigationPages, ...footPages];

/**
 * Everything the site-wide search finds, in one language, with the other language's words as aliases.
 * @returns entries in the order they are shown when equally good: pages, organisations, figures, announcements, facts
 */
export function searchIndex(locale: Locale): SearchEntry[] {
  const context = contextIn(locale);
  const { dataset, t } = context;
  const others = locales.filter((other) => other !== locale).map((other) => contextIn(other));
  const page = (name: (typeof PAGES)[number]) => ({
    title: t(`site.nav.${name}`),
    kind: t("search.kinds.page"),
    path: pagePath(locale, { page: name }),
    also: others.map((other) => other.t(`site.nav.${name}`)).join(" "),
  });
  const carriers = new Set(carriersOf(dataset).map(({ id }) => id));
  return [
    ...PAGES.map(page),
    ...dataset.organisations.map(({ id, name, aliases }) => ({
      title: name[locale],
      kind: t(carriers.has(id) ? "search.kinds.carrier" : "search.kinds.organisation"),
      path: carriers.has(id)
        ? pagePath(locale, { page: "carrier", id })
        : `${pagePath(locale, { page: "sources" })}?q=${encodeURIComponent(name[locale])}`,
      also: [...Object.values(name), ...aliases].join(" "),
    })),
    ...figureIds.map((id) => ({
      title: show(id, context).words.title,
      kind: t("search.kinds.figure"),
      path: pagePath(locale, { page: "figure", id }),
      also: [context, ...others].map((other) => figureName(id, other.locale)).join(" "),
    })),
    ...dataset.outcomes.map(({ id, title, verdict }) => ({
      title: title[locale],
      kind: t("search.kinds.announcement"),
      path: pagePath(locale, { page: "announcement", id }),
      also: [...locales.map((other) => title[other]), t(`vocabulary.verdict.${verdict}`)].join(" "),
    })),
    ...factRows(dataset).map((fact) => ({
      title: factSentence(fact, context),
      kind: t("search.kinds.fact"),
      path: factPath(locale, fact.row.id),
      // Names in the other language lead to a fact through its head; its whole text twice would double the index.
      also: others.map((other) => rowText(fact.row, other).head).join(" "),
    })),
  ];
}
