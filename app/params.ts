import type { Metadata } from "next";
import { type FigureContext, figureContext } from "@/lib/figures/context";
import type { Locale } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/site/metadata";
import { type PlainPage, pageWords } from "@/lib/site/page-words";

/** What Next.js hands to a page of a language. */
export type PageProps<More = object> = { params: Promise<{ locale: Locale } & More> };

/** The context of the language a page is in. */
export async function contextOf({ params }: PageProps): Promise<FigureContext> {
  return figureContext((await params).locale);
}

/** `generateMetadata` of a page whose title and lead stand in the messages. */
export function metadataOf(page: PlainPage): (props: PageProps) => Promise<Metadata> {
  return async (props) => {
    const { locale, t } = await contextOf(props);
    const { title, lead } = pageWords(page, t);
    return pageMetadata(locale, { page }, title, lead);
  };
}
