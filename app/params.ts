import type { Metadata } from "next";
import { type Context, contextIn } from "@/lib/context/context";
import { datasetOf, editionIds, newest } from "@/lib/dataset";
import type { Locale } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/site/metadata";
import { type PlainPage, pageWords } from "@/lib/site/page-words";

/** What Next.js hands to a page of a language; pages that keep to an edition get its id as well. */
export type PageProps<More = object> = { params: Promise<{ locale: Locale; edition?: string } & More> };

/** The context of the language and edition a page is in. */
export async function contextOf({ params }: PageProps): Promise<Context> {
  const { locale, edition } = await params;
  return contextIn(locale, datasetOf(edition ?? newest, edition !== undefined));
}

/** Every edition, for pages each of them has. */
export const editions = editionIds.map((edition) => ({ edition }));

/** `generateMetadata` of a page whose title and lead stand in the messages. */
export function metadataOf(page: PlainPage): (props: PageProps) => Promise<Metadata> {
  return async (props) => {
    const context = await contextOf(props);
    const { title, lead } = pageWords(page, context);
    return pageMetadata({ page }, title, lead, context);
  };
}
