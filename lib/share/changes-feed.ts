import { Feed } from "feed";
import type { Context } from "@/lib/context/context";
import { byId } from "@/lib/dataset";
import { pageUrl, siteUrl } from "@/lib/site/address";
import { absolute, changesFeedPath, changesJsonPath } from "@/lib/site/files";
import { dataLicence } from "@/lib/site/licence";
import { type ChangeEntry, changeEntries } from "./change-entries";

const entriesOf = (context: Context, carrier?: string): ChangeEntry[] =>
  changeEntries(context).filter(({ carriers }) => carrier === undefined || carriers.includes(carrier));

/** Titles and texts of Atom entries are HTML here. */
const asHtml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Noon, so that the day is the same wherever it is read. */
const dateOf = (day: string) => new Date(`${day}T12:00:00Z`);

/**
 * What changed as an Atom feed.
 * @param carrier only what is about it
 * @returns XML
 */
export function changesFeed(context: Context, carrier?: string): string {
  const { dataset, locale, t } = context;
  const entries = entriesOf(context, carrier);
  const name = carrier === undefined ? t("site.name") : byId(dataset.organisations, carrier).name[locale];
  const page = pageUrl(locale, { page: "changes" });
  const self = absolute(changesFeedPath(locale, carrier));
  const feed = new Feed({
    id: self,
    title: t("changes.feed", { name }),
    description: t("changes.lead"),
    link: page,
    language: locale,
    updated: dateOf(entries[0]?.date ?? byId(dataset.editions, dataset.edition).published),
    copyright: dataLicence.title,
    generator: t("site.name"),
    author: { name: t("site.name"), link: pageUrl(locale, { page: "home" }) },
    feedLinks: { atom: self },
  });
  for (const { id, title, text, path, date, kind } of entries) {
    feed.addItem({
      id: `${page}#${id}`,
      title: asHtml(title),
      description: asHtml(text),
      link: `${siteUrl}${path}`,
      date: dateOf(date),
      category: [{ term: kind, name: t(`changes.kinds.${kind}`) }],
    });
  }
  // The library names the language in RSS alone.
  return feed.atom1().replace("<feed ", `<feed xml:lang="${locale}" `);
}

/** The same as JSON, for programs; every change with what it is about. */
export function changesJson(context: Context) {
  const { locale, t } = context;
  return {
    title: t("changes.title"),
    url: pageUrl(locale, { page: "changes" }),
    feed: absolute(changesFeedPath(locale)),
    self: absolute(changesJsonPath(locale)),
    licence: dataLicence.path,
    changes: entriesOf(context).map(({ path, ...entry }) => ({ ...entry, url: `${siteUrl}${path}` })),
  };
}
