import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { EmbedTheme } from "@/lib/share/embed-code";
import { installDom } from "./dom";

installDom();
const { drawSheet } = await import("@/components/figures/sheet/draw");
const { dpiOf, figurePictures, pictureKinds } = await import("@/components/figures/sheet/formats");
const { carriersOf, dataset, datasetOf, editionIds } = await import("@/lib/dataset");
const { dataPackage } = await import("@/lib/export/data-package");
const { figureCsv, toCsv } = await import("@/lib/export/delimited");
const { factIndex } = await import("@/lib/export/fact-index");
const { figureJson } = await import("@/lib/export/json");
const { packageTables } = await import("@/lib/export/package-tables");
const { carrierDeck, figureDeck, storyDeck, wholeDeck } = await import("@/lib/export/pptx/decks");
const { dataWorkbook } = await import("@/lib/export/xlsx");
const { figuresIn } = await import("@/lib/figures/catalogue");
const { defaultOptions } = await import("@/lib/figures/options");
const { figureContext } = await import("@/lib/figures/context");
const { describeFigure } = await import("@/lib/figures/describe");
const { locales } = await import("@/lib/i18n/locales");
const { searchIndex } = await import("@/lib/search/search-index");
const { carrierFrame, figureFrame } = await import("@/lib/prerendered/embed-height");
const { sizesFile } = await import("@/lib/prerendered/sizes");
const { embedThemes, themedEmbed } = await import("@/lib/share/embed-code");
const { oembed } = await import("@/lib/share/oembed");
const { cardFigureOf, pagesWithCards } = await import("@/lib/site/cards");
const files = await import("@/lib/site/files");
const { carrierEmbedHtml, exploreEmbedHtml, figureEmbedHtml } = await import("./embeds");
const { subsetFonts } = await import("./fonts");
const { mountToHtml } = await import("./mount");
const { toOutlines, toPng } = await import("./png");
const { minify } = await import("./minify");

/** Folders of public/ this script owns. */
const OWN = [...locales, "oembed", "data"];
type Context = ReturnType<typeof figureContext>;
const started = Date.now();
const sizes: Record<string, number> = {};
for (const folder of OWN) rmSync(join("public", folder), { recursive: true, force: true });

function write(path: string, content: string | Uint8Array) {
  const target = join("public", path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
  sizes[path] = Buffer.byteLength(content);
}

/** Writes an embed page, and once more for each set of colours of its own. */
function writeEmbed(path: string, html: (theme?: EmbedTheme) => string) {
  write(`${path}.html`, html());
  for (const theme of embedThemes) write(`${themedEmbed(path, theme)}.html`, html(theme));
}

const pictures: { svg: string; path: string; width: number; dpi: number }[] = [];
const outlined: { svg: string; path: string }[] = [];
type Sheet = Omit<Parameters<typeof drawSheet>[0], "context" | "options">;

/** Everything a figure comes as, in a language and edition. */
async function writeFigure(
  id: Parameters<typeof figureCsv>[0],
  context: Context,
  sheet: (request: Sheet) => Promise<string>,
) {
  const { locale, dataset: of } = context;
  const file = (kind: Parameters<typeof files.figureFile>[2]) => files.figureFile(locale, id, kind, of.folder);
  const natural = await sheet({ id, format: "natural", theme: "light" });
  write(file("svg"), natural);
  outlined.push({ svg: natural, path: file("outlines") });
  for (const kind of pictureKinds) {
    const { format, theme, width } = figurePictures[kind];
    const svg = format === "natural" && theme === "light" ? natural : await sheet({ id, format, theme });
    pictures.push({ svg, path: file(kind), width, dpi: dpiOf({ format, width }) });
  }
  write(file("csv"), figureCsv(id, context, defaultOptions));
  write(file("json"), `${JSON.stringify(figureJson(id, context, defaultOptions), null, 2)}\n`);
  write(file("pptx"), await figureDeck(id, context, defaultOptions));
  writeEmbed(files.embedPath(locale, id, of.folder), (theme) => figureEmbedHtml(id, context, theme));
  const page = { page: "figure", id } as const;
  const answer = oembed(page, describeFigure(id, context).title, figureFrame(id, context), context);
  write(files.oembedPath(locale, page, of.folder), `${JSON.stringify(answer, null, 2)}\n`);
}

async function writeCarrier(id: string, context: Context) {
  const { locale, dataset: of, t } = context;
  const page = { page: "carrier", id } as const;
  write(files.deckPath(locale, page, of.folder), await carrierDeck(id, context, defaultOptions));
  writeEmbed(files.carrierEmbedPath(locale, id, of.folder), (theme) => carrierEmbedHtml(id, context, theme));
  const title = t("carrier.title", { name: of.organisations.find((one) => one.id === id)?.name[locale] ?? id });
  const answer = oembed(page, title, carrierFrame(id, context), context);
  write(files.oembedPath(locale, page, of.folder), `${JSON.stringify(answer, null, 2)}\n`);
}

for (const locale of locales) {
  for (const edition of editionIds) {
    const of = datasetOf(edition);
    const context = figureContext(locale, of);
    const sheet = (request: Sheet) => drawSheet({ ...request, context, options: defaultOptions }, mountToHtml, minify);
    for (const id of figuresIn(edition)) await writeFigure(id, context, sheet);
    for (const { id } of carriersOf(of)) await writeCarrier(id, context);
    write(files.deckPath(locale, { page: "story" }, of.folder), await storyDeck(context, defaultOptions));
    for (const page of pagesWithCards(of)) {
      const { figure, highlight } = cardFigureOf(page, edition);
      const svg = await sheet({ id: figure, format: "card", theme: "light", highlight });
      const path = files.cardPath(locale, page, of.folder);
      pictures.push({ svg, path, width: 1200, dpi: dpiOf({ format: "card", width: 1200 }) });
    }
  }
  const context = figureContext(locale);
  writeEmbed(files.embedPath(locale, "explore"), (theme) => exploreEmbedHtml(context, theme));
  write(files.searchIndexPath(locale), JSON.stringify(searchIndex(locale)));
  write(files.factIndexPath(locale), JSON.stringify(factIndex(context)));
  write(files.deckPath(locale, { page: "slides" }), await wholeDeck(context, defaultOptions));
}
const drawn = Date.now();
const fonts = await subsetFonts(
  pictures.map(({ svg }) => svg),
  ".cache/fonts",
);
for (const { svg, path, width, dpi } of pictures) write(path, toPng(svg, width, dpi, fonts));
for (const { svg, path } of outlined) write(path, toOutlines(svg, fonts));

const tables = packageTables(dataset);
for (const { name, fields, records } of tables) {
  write(
    `/data/${name}.csv`,
    toCsv(
      fields.map((field) => field.name),
      records,
    ),
  );
}
write(files.dataPackagePath, `${JSON.stringify(dataPackage(dataset), null, 2)}\n`);
write(files.workbookPath, await dataWorkbook(dataset));
writeFileSync(sizesFile, JSON.stringify(sizes));
const seconds = (ms: number) => (ms / 1000).toFixed(1);
console.log(
  `${Object.keys(sizes).length} files for download in ${seconds(Date.now() - started)} s, ${pictures.length} pictures of them in ${seconds(Date.now() - drawn)} s`,
);
process.exit(0);
