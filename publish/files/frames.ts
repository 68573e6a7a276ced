import { type Context, contextIn } from "@/lib/context/context";
import { carriersOf } from "@/lib/dataset";
import { figuresIn } from "@/lib/figures/catalogue";
import { show } from "@/lib/figures/shown";
import { locales } from "@/lib/i18n/locales";
import { type EmbedTheme, embedThemes, themedEmbed } from "@/lib/share/embed-code";
import { carrierFrame, figureFrame } from "@/lib/share/embed-height";
import { oembed } from "@/lib/share/oembed";
import { carrierEmbedPath, embedPath, oembedPath } from "@/lib/site/files";
import type { Content, SiteFile } from "../site";
import { allContexts, asJson, fileAt } from "./edition";
import { carrierEmbedHtml, exploreEmbedHtml, figureEmbedHtml } from "./frame-pages";

/** A frame's page, and one more for each set of colours of its own. */
const inThemes = (path: string, html: (theme?: EmbedTheme) => Content | Promise<Content>): SiteFile[] => [
  fileAt(`${path}.html`, () => html()),
  ...embedThemes.map((theme) => fileAt(`${themedEmbed(path, theme)}.html`, () => html(theme))),
];

/** Frames of a language and edition and what oEmbed answers, whose links keep to its address or follow the newest as it does. */
function framesOf(context: Context): SiteFile[] {
  const { locale, dataset: of, t } = context;
  const figures = figuresIn(of.edition).flatMap((id) => {
    const page = { page: "figure", id } as const;
    const answer = () => {
      const shown = show(id, context);
      return asJson(oembed(page, shown.words.title, figureFrame(shown), context));
    };
    return [
      ...inThemes(embedPath(locale, id, of.folder), (theme) => figureEmbedHtml(id, context, theme)),
      fileAt(oembedPath(locale, page, of.folder), answer),
    ];
  });
  const carriers = carriersOf(of).flatMap(({ id, name }) => {
    const page = { page: "carrier", id } as const;
    const title = t("carrier.title", { name: name[locale] });
    return [
      ...inThemes(carrierEmbedPath(locale, id, of.folder), (theme) => carrierEmbedHtml(id, context, theme)),
      fileAt(oembedPath(locale, page, of.folder), () =>
        asJson(oembed(page, title, carrierFrame(id, context), context)),
      ),
    ];
  });
  return [...figures, ...carriers];
}

/** Pages made for frames on other sites, as drawn: publishing takes them through the steps of pages. */
export const frameFiles = (): SiteFile[] => [
  ...[...allContexts(), ...locales.map((locale) => contextIn(locale))].flatMap(framesOf),
  ...locales.flatMap((locale) =>
    inThemes(embedPath(locale, "explore"), (theme) => exploreEmbedHtml(contextIn(locale), theme)),
  ),
];
