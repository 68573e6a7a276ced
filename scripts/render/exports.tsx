import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { figureSheet } from "@/components/figures/sheet/figure-sheet";
import { type Context, contextIn } from "@/lib/context/context";
import { carriersOf, dataset, datasetOf, editionIds } from "@/lib/dataset";
import { dpiOf, figurePictures, pictureKinds } from "@/lib/drawing/sheet/formats";
import { dataPackage } from "@/lib/export/data-package";
import { figureCsv } from "@/lib/export/delimited";
import { factIndex } from "@/lib/export/fact-index";
import { figureJson } from "@/lib/export/json";
import { packageTables, tableCsv } from "@/lib/export/package-tables";
import { pictureName } from "@/lib/export/picture-name";
import { carrierDeck, figureDeck, storyDeck, wholeDeck } from "@/lib/export/pptx/decks";
import { dataWorkbook } from "@/lib/export/xlsx";
import type { FigureId } from "@/lib/figures/catalogue";
import { figuresIn } from "@/lib/figures/catalogue";
import { defaultOptions } from "@/lib/figures/options";
import { type Shown, show } from "@/lib/figures/shown";
import { locales } from "@/lib/i18n/locales";
import { searchIndex } from "@/lib/search/search-index";
import { changesFeed, changesJson } from "@/lib/share/changes-feed";
import type { EmbedTheme } from "@/lib/share/embed-code";
import { embedThemes, themedEmbed } from "@/lib/share/embed-code";
import { carrierFrame, figureFrame } from "@/lib/share/embed-height";
import { oembed } from "@/lib/share/oembed";
import { basePath, hasSiteUrl, siteUrl } from "@/lib/site/address";
import { cardFigureOf, pagesWithCards } from "@/lib/site/cards";
import { sizesFile } from "@/lib/site/file-sizes";
import * as files from "@/lib/site/files";
import { codeHash, dataHash, drawingCache } from "./cache";
import { carrierEmbedHtml, exploreEmbedHtml, figureEmbedHtml } from "./embeds";
import { subsetFonts } from "./fonts";
import { toOutlines } from "./outlines";
import { toPng } from "./png";

/** Folders of public/ this script owns. */
const OWN = [...locales, "oembed", "data"];
type Request = Parameters<typeof figureSheet>[0];
/** A sheet with the settings figures come with, unless it names its own. */
type Sheet = Pick<Request, "format" | "theme"> & { id: FigureId; options?: Shown["options"] };
/** Path of a file in an edition's folder, or where addresses follow the newest. */
type PathIn = (folder: string) => string;

const started = Date.now();
const sizes: Record<string, number> = {};
for (const folder of OWN) rmSync(join("public", folder), { recursive: true, force: true });
const code = codeHash([siteUrl, basePath, String(hasSiteUrl)]);
const { keep, prune } = drawingCache(".cache/drawn/files");

function write(path: string, content: string | Uint8Array) {
  const target = join("public", path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
  sizes[path] = Buffer.byteLength(content);
}

/** Writes a file of an edition, and the same bytes where addresses follow the newest. */
function writeIn({ dataset: { folder, isNewest } }: Context, pathIn: PathIn, content: string | Uint8Array) {
  for (const place of isNewest ? [folder, ""] : [folder]) write(pathIn(place), content);
}

/** Writes an embed page, and once more for each set of colours of its own. */
function writeEmbed(path: string, html: (theme?: EmbedTheme) => string) {
  write(`${path}.html`, html());
  for (const theme of embedThemes) write(`${themedEmbed(path, theme)}.html`, html(theme));
}

const asJson = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

interface PictureFile {
  svg: string;
  context: Context;
  pathIn: PathIn;
  width: number;
  dpi: number;
  origin: string;
}

/** Pictures on their way at a time. */
const AT_ONCE = 4;
const pictures: PictureFile[] = [];
const outlined: { svg: string; context: Context; pathIn: PathIn }[] = [];

/** What keeps a file of an edition in a language under a name, and makes it when it is not there. */
function keepIn({ dataset: of, locale }: Context) {
  const known = dataHash(of);
  return (name: string, make: () => Promise<Uint8Array | string> | string) => keep([code, known, locale, name], make);
}
type Keep = ReturnType<typeof keepIn>;

/** What draws sheets of an edition in a language. */
function sheetsOf(context: Context, kept: Keep) {
  return async (request: Sheet): Promise<string> => {
    const { id, options, format, theme } = request;
    const draw = () => renderToStaticMarkup(figureSheet({ shown: show(id, context, options), format, theme }));
    return String(await kept(JSON.stringify(request), draw));
  };
}

/** Takes note of a picture to make of a sheet that was drawn. @param width px */
function addPicture(
  svg: string,
  { id, format, theme, options = defaultOptions }: Sheet,
  width: number,
  context: Context,
  pathIn: PathIn,
) {
  const { locale, dataset: of } = context;
  const origin = pictureName({ figure: id, edition: of.edition, locale, options, format, theme, width }, of);
  pictures.push({ svg, context, pathIn, width, dpi: dpiOf({ format, width }), origin });
}

/** Everything a figure can be taken away as, in a language and edition. */
async function writeFigure(id: FigureId, context: Context, kept: Keep) {
  const { locale } = context;
  const shown = show(id, context);
  const sheet = sheetsOf(context, kept);
  const fileIn =
    (kind: Parameters<typeof files.figureFile>[2]): PathIn =>
    (folder) =>
      files.figureFile(locale, id, kind, folder);
  const natural = await sheet({ id, format: "natural", theme: "light" });
  writeIn(context, fileIn("svg"), natural);
  outlined.push({ svg: natural, context, pathIn: fileIn("outlines") });
  for (const kind of pictureKinds) {
    const { format, theme, width } = figurePictures[kind];
    const svg = format === "natural" && theme === "light" ? natural : await sheet({ id, format, theme });
    addPicture(svg, { id, format, theme }, width, context, fileIn(kind));
  }
  writeIn(context, fileIn("csv"), figureCsv(shown));
  writeIn(context, fileIn("json"), asJson(figureJson(shown)));
  const deck = await kept(`${id}.pptx`, () => figureDeck(shown));
  writeIn(context, fileIn("pptx"), deck);
}

/** Frames of an edition and what oEmbed answers, whose links keep to its address or follow the newest as it does. */
function writeFrames(context: Context) {
  const { locale, dataset: of, t } = context;
  for (const id of figuresIn(of.edition)) {
    const page = { page: "figure", id } as const;
    writeEmbed(files.embedPath(locale, id, of.folder), (theme) => figureEmbedHtml(id, context, theme));
    const shown = show(id, context);
    const answer = oembed(page, shown.words.title, figureFrame(shown), context);
    write(files.oembedPath(locale, page, of.folder), asJson(answer));
  }
  for (const { id, name } of carriersOf(of)) {
    const page = { page: "carrier", id } as const;
    writeEmbed(files.carrierEmbedPath(locale, id, of.folder), (theme) => carrierEmbedHtml(id, context, theme));
    const answer = oembed(page, t("carrier.title", { name: name[locale] }), carrierFrame(id, context), context);
    write(files.oembedPath(locale, page, of.folder), asJson(answer));
  }
}

for (const locale of locales) {
  for (const edition of editionIds) {
    const context = contextIn(locale, datasetOf(edition, true));
    const of = context.dataset;
    const kept = keepIn(context);
    const sheet = sheetsOf(context, kept);
    for (const id of figuresIn(edition)) await writeFigure(id, context, kept);
    for (const { id } of carriersOf(of)) {
      const deck = await kept(`carriers/${id}.pptx`, () => carrierDeck(id, context, defaultOptions));
      writeIn(context, (folder) => files.deckPath(locale, { page: "carrier", id }, folder), deck);
    }
    for (const [page, make] of Object.entries({ story: storyDeck, slides: wholeDeck } as const)) {
      const deck = await kept(`${page}.pptx`, () => make(context, defaultOptions));
      writeIn(context, (folder) => files.deckPath(locale, { page: page as "story" | "slides" }, folder), deck);
    }
    writeFrames(context);
    // Pages there are once have their card beside them.
    for (const page of pagesWithCards(of.isNewest ? dataset : of)) {
      const { figure, highlight } = cardFigureOf(page, edition);
      const options = { ...defaultOptions, ...(highlight ? { highlight: [highlight] } : {}) };
      const card: Sheet = { id: figure, format: "card", theme: "light", options };
      addPicture(await sheet(card), card, 1200, context, (folder) => files.cardPath(locale, page, folder));
    }
  }
  const context = contextIn(locale);
  writeFrames(context);
  writeEmbed(files.embedPath(locale, "explore"), (theme) => exploreEmbedHtml(context, theme));
  write(files.searchIndexPath(locale), JSON.stringify(searchIndex(locale)));
  write(files.factIndexPath(locale), JSON.stringify(factIndex(context)));
  for (const carrier of [undefined, ...carriersOf(dataset).map(({ id }) => id)])
    write(files.changesFeedPath(locale, carrier), changesFeed(context, carrier));
  write(files.changesJsonPath(locale), asJson(changesJson(context)));
}
const drawn = Date.now();
const fonts = await subsetFonts(
  pictures.map(({ svg }) => svg),
  ".cache/fonts",
);
// One is packed while the next is drawn.
for (let at = 0; at < pictures.length; at += AT_ONCE) {
  const some = pictures.slice(at, at + AT_ONCE).map(async ({ svg, context, pathIn, width, dpi, origin }) => {
    const make = () => toPng(svg, width, dpi, origin, fonts);
    writeIn(context, pathIn, await keep([code, svg, width, dpi, origin], make));
  });
  await Promise.all(some);
}
for (const { svg, context, pathIn } of outlined)
  writeIn(context, pathIn, await keep([code, svg, "outlines"], () => toOutlines(svg, fonts)));

for (const edition of editionIds) {
  const context = contextIn("en", datasetOf(edition, true));
  const of = context.dataset;
  for (const table of packageTables(of))
    writeIn(context, (folder) => files.tablePath(table.name, folder), tableCsv(table));
  writeIn(context, files.dataPackagePath, asJson(dataPackage(of)));
  writeIn(context, files.workbookPath, await dataWorkbook(of));
}
writeFileSync(sizesFile, JSON.stringify(sizes));
const { made, all } = prune();
const seconds = (ms: number) => (ms / 1000).toFixed(1);
console.log(
  `${Object.keys(sizes).length} files for download in ${seconds(Date.now() - started)} s, ${pictures.length} pictures of them in ${seconds(Date.now() - drawn)} s; ${made} of ${all} drawn, the others kept`,
);
process.exit(0);
