import { readFileSync } from "node:fs";
import { transform } from "esbuild";
import { renderToStaticMarkup } from "react-dom/server";
import { CarrierEmbed } from "@/components/embed/CarrierEmbed";
import { EmbedDocument } from "@/components/embed/EmbedDocument";
import { FigureEmbed } from "@/components/embed/FigureEmbed";
import { ExploreEmbed } from "@/components/explore/ExploreEmbed";
import { ExploreFigure } from "@/components/explore/ExploreFigure";
import { Island } from "@/components/islands/Island";
import type { FrameWords } from "@/lib/browser/frame-state";
import type { Context } from "@/lib/context/context";
import { byId } from "@/lib/dataset";
import { once } from "@/lib/dataset/once";
import type { FigureId } from "@/lib/figures/catalogue";
import { highlightTitles } from "@/lib/figures/highlight-titles";
import { show } from "@/lib/figures/shown";
import { type EmbedTheme, embedScript } from "@/lib/share/embed-code";
import { type Page, pageUrl } from "@/lib/site/address";
import { absolute, oembedPath } from "@/lib/site/files";
import { stateChoices } from "@/lib/state/choices";

async function cssOf(paths: string[]): Promise<string> {
  const css = paths.map((path) => readFileSync(`${path}.css`, "utf8")).join("\n");
  return (await transform(css, { loader: "css", minify: true })).code.trim();
}

const plain = ["app/styles/tokens", "app/styles/base"];
const styles = {
  figure: await cssOf([...plain, "components/figures/figure", "components/embed/embed"]),
  carrier: await cssOf([...plain, "components/figures/figure", "components/home/profile", "components/embed/embed"]),
};

function documentOf(
  page: Extract<Page, { page: "figure" | "carrier" }> | { page: "explore" },
  { words, ...head }: { title: string; description: string; theme?: EmbedTheme; words?: FrameWords },
  { dataset: { folder, isNewest }, locale }: Context,
  content: React.ReactNode,
): string {
  return `<!doctype html>${renderToStaticMarkup(
    <EmbedDocument
      locale={locale}
      {...head}
      url={pageUrl(locale, page, isNewest ? "" : folder)}
      oembedUrl={page.page === "explore" ? undefined : absolute(oembedPath(locale, page, folder))}
      css={styles[page.page === "carrier" ? "carrier" : "figure"]}
      script={embedScript}
      words={words}
    >
      {content}
    </EmbedDocument>,
  )}`;
}

/** Titles of a figure for what it highlights, reckoned once for all its colours. */
const titlesOf = once(highlightTitles);

/** What a frame tells of its address. @param follows settings it has a use for */
function frameWords({ dataset, messages }: Context, follows: string[]): FrameWords {
  const { carriers, rate } = stateChoices(dataset);
  const texts = { dropped: messages.controls.dropped, unused: messages.embed.unused };
  return { choices: { carriers, rate }, follows, texts };
}

/** The embed page of a figure. */
export function figureEmbedHtml(id: FigureId, context: Context, theme?: EmbedTheme): string {
  const shown = show(id, context);
  const { title, subtitle } = shown.words;
  const words = { ...frameWords(context, ["theme", "highlight"]), titles: titlesOf(shown) };
  return documentOf(
    { page: "figure", id },
    { title, description: subtitle, theme, words },
    context,
    <FigureEmbed shown={shown} />,
  );
}

/** The embed page of the reader's own figure, which needs JavaScript for any but the first settings. */
export function exploreEmbedHtml(context: Context, theme?: EmbedTheme): string {
  const { dataset, locale, messages, t } = context;
  const { subtitle } = show("explore", context).words;
  const url = pageUrl(locale, { page: "explore" });
  return documentOf(
    { page: "explore" },
    { title: t("explore.title"), description: subtitle, theme },
    context,
    <>
      <noscript>
        <p className="note">{t("explore.needsScript")}</p>
      </noscript>
      <ExploreFigure context={context} heading="h1" />
      <Island
        name="ExploreEmbed"
        of={ExploreEmbed}
        props={{
          locale,
          edition: dataset.edition,
          choices: stateChoices(dataset).explore,
          url,
          linkText: `${t("explore.title")} – ${t("site.name")}`,
          failedText: t("controls.loadFailed"),
          droppedText: messages.controls.dropped,
        }}
      />
    </>,
  );
}

/** The embed page of a carrier. */
export function carrierEmbedHtml(carrier: string, context: Context, theme?: EmbedTheme): string {
  const { dataset, locale, t } = context;
  const { name, summary } = byId(dataset.organisations, carrier);
  return documentOf(
    { page: "carrier", id: carrier },
    {
      title: t("carrier.title", { name: name[locale] }),
      description: summary[locale],
      theme,
      words: frameWords(context, ["theme"]),
    },
    context,
    <CarrierEmbed carrier={carrier} context={context} />,
  );
}
