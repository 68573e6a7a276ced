import type { FigureId } from "@/lib/figures/catalogue";
import type { Locale } from "@/lib/i18n/locales";
import { barePath, basePath, inFolder, type Page, siteUrl } from "./address";
import { cardPage } from "./card-page";

/** Files every figure comes as, by what follows the figure's id in their address. */
export const figureFiles = {
  svg: ".svg",
  outlines: "-outlines.svg",
  png: ".png",
  png2x: "@2x.png",
  slide: "-slide.png",
  slideSmall: "-slide-small.png",
  square: "-square.png",
  transparent: "-transparent.png",
  pptx: ".pptx",
  csv: ".csv",
  json: ".json",
} as const;

export type FigureFile = keyof typeof figureFiles;
export const figureFileKinds = Object.keys(figureFiles) as FigureFile[];

/** Files offered to readers; the small picture is there for our own pages. */
export type OfferedFile = Exclude<FigureFile, "slideSmall">;
export const offeredFiles = figureFileKinds.filter((kind): kind is OfferedFile => kind !== "slideSmall");

/** Path of one of a figure's files, without the base path: `/ja/figures/model-size.svg`. */
export function figureFile(locale: Locale, id: FigureId, kind: FigureFile, folder = ""): string {
  return `${barePath(locale, { page: "figure", id }, folder)}${figureFiles[kind]}`;
}

/** Path of an embed page, without the base path: `/ja/embed/model-size`, in colours of its own `/ja/embed/dark/model-size`. */
export function embedPath(locale: Locale, id: FigureId, folder = ""): string {
  return `/${locale}${folder}/embed/${id}`;
}

/** Path of a carrier's embed page, without the base path. */
export function carrierEmbedPath(locale: Locale, carrier: string, folder = ""): string {
  return `/${locale}${folder}/embed/carriers/${carrier}`;
}

/** Path of the deck of a page, without the base path: the page's own address and `.pptx`. */
export function deckPath(
  locale: Locale,
  page: { page: "slides" | "story" } | { page: "carrier"; id: string },
  folder = "",
): string {
  // The deck of all figures comes of every edition, the page that makes decks is there once.
  return `${inFolder(barePath(locale, page), locale, folder)}.pptx`;
}

/** Path of a page's picture for link previews, 1200 × 630 px, without the base path. */
export function cardPath(locale: Locale, page: Page, folder = ""): string {
  if (page.page === "home") return `/${locale}${folder}/card.png`;
  return `${barePath(locale, cardPage(page), folder)}-card.png`;
}

/** Path of the oEmbed answer for a page, without the base path. */
export function oembedPath(locale: Locale, page: Page, folder = ""): string {
  return `/oembed${barePath(locale, page, folder)}.json`;
}

/** Path of the descriptor of the data package, without the base path. */
export function dataPackagePath(folder = ""): string {
  return `/data${folder}/datapackage.json`;
}

/** Path of a table of the data package, without the base path. */
export function tablePath(name: string, folder = ""): string {
  return `/data${folder}/${name}.csv`;
}

/** Path of the list of pages for assistants, without the base path. */
export const llmsPath = "/llms.txt";

/** Path of the workbook with the whole data set, without the base path. */
export function workbookPath(folder = ""): string {
  return `/data${folder}/carrier-llm-compare.xlsx`;
}

/** Path of the list of all facts for searching, without the base path. */
export function factIndexPath(locale: Locale): string {
  return `/${locale}/sources/index.json`;
}

/** Path of the site-wide search's index, without the base path. */
export function searchIndexPath(locale: Locale): string {
  return `/${locale}/search.json`;
}

/** Path of the feed of what changed, of all or of one carrier, without the base path. */
export function changesFeedPath(locale: Locale, carrier?: string): string {
  return carrier === undefined ? `/${locale}/changes.atom` : `/${locale}/changes/${carrier}.atom`;
}

/** Path of what changed as JSON, without the base path. */
export function changesJsonPath(locale: Locale): string {
  return `/${locale}/changes.json`;
}

/** A path of the site as an absolute address. */
export function absolute(path: string): string {
  return `${siteUrl}${basePath}${path}`;
}
