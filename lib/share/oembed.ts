import type { Context } from "@/lib/context/context";
import type { Page } from "@/lib/site/address";
import { pageUrl } from "@/lib/site/address";
import { absolute, cardPath, carrierEmbedPath, embedPath } from "@/lib/site/files";
import { embedCode } from "./embed-code";
import { type FrameSize, frameHeight } from "./frame-size";

/** Width a frame is offered at, px. */
const WIDTH = 720;

/** An oEmbed 1.0 answer of type rich, for a figure's or a carrier's page. */
export function oembed(
  page: Extract<Page, { page: "figure" | "carrier" }>,
  title: string,
  size: FrameSize,
  { dataset: { folder }, locale, t }: Context,
) {
  const src = absolute(
    page.page === "figure" ? embedPath(locale, page.id, folder) : carrierEmbedPath(locale, page.id, folder),
  );
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: t("site.name"),
    provider_url: pageUrl(locale, { page: "home" }),
    cache_age: 86400,
    thumbnail_url: absolute(cardPath(locale, page, folder)),
    thumbnail_width: 1200,
    thumbnail_height: 630,
    width: WIDTH,
    height: frameHeight(size, WIDTH),
    html: embedCode({ src, title, width: WIDTH, size }),
  };
}
