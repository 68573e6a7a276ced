import { byId, type Dataset, factsOf, type Source } from "@/lib/dataset";
import { parseEdtf } from "@/lib/dataset/edtf";
import type { FigureId } from "@/lib/figures/catalogue";
import type { FigureContext } from "@/lib/figures/context";
import { describeFigure } from "@/lib/figures/describe";
import { rowsOfFigure } from "@/lib/figures/series";
import { pageUrl } from "@/lib/site/address";
import { absolute, dataPackagePath, figureFile, workbookPath } from "@/lib/site/files";
import { dataLicence } from "@/lib/site/licence";
import { XLSX } from "@/lib/site/media-types";
import { correctionEntries } from "./change-entries";

const download = (encodingFormat: string, path: string) => ({
  "@type": "DataDownload",
  encodingFormat,
  contentUrl: absolute(path),
});

/** First day a fact of an edition is about, ISO 8601. */
function firstDay(dataset: Dataset): string {
  const starts = factsOf(dataset).map(({ date }) => parseEdtf(date).start);
  return new Date(Math.min(...starts)).toISOString().slice(0, "2024-03-25".length);
}

/** Corrections of some facts, as schema.org has them; nothing where there is none. */
function correctionsOf(context: FigureContext, facts?: ReadonlySet<string>) {
  const corrected = context.dataset.corrections.map(({ fact }) => fact);
  const own = [...new Set(corrected)].filter((fact) => facts === undefined || facts.has(fact));
  const entries = own.flatMap((fact) => correctionEntries(context, fact));
  return entries.length === 0
    ? {}
    : {
        correction: entries.map(({ title, text, date }) => ({
          "@type": "CorrectionComment",
          text: `${title}. ${text}`,
          datePublished: date,
        })),
      };
}

/** What data of ours have in common. @param sources those it rests on */
function shared({ dataset, locale, t }: FigureContext, sources: Source[]) {
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    inLanguage: locale,
    isAccessibleForFree: true,
    license: dataLicence.path,
    dateModified: byId(dataset.editions, dataset.edition).published,
    version: dataset.edition,
    temporalCoverage: `${firstDay(dataset)}/${byId(dataset.editions, dataset.edition).reaches}`,
    creator: { "@type": "Organization", name: t("site.name"), url: pageUrl(locale, { page: "home" }) },
    isBasedOn: sources.map(({ publisher, author, published, title, url }) => ({
      "@type": "CreativeWork",
      publisher: publisher[locale],
      ...(author ? { author: author[locale] } : {}),
      ...(title ? { name: title } : {}),
      ...(url ? { url } : {}),
      datePublished: published,
    })),
  };
}

/** Tells search engines what data a figure's page holds and where to get it. */
export function figureJsonLd(id: FigureId, context: FigureContext) {
  const { dataset, locale } = context;
  const { title, subtitle, note } = describeFigure(id, context);
  const rows = rowsOfFigure(dataset, id);
  const cited = new Set(rows.map(({ source }) => source?.id));
  return {
    ...correctionsOf(context, new Set(rows.flatMap(({ id: row, facts }) => [row, ...facts]))),
    ...shared(
      context,
      dataset.sources.filter((source) => cited.has(source.id)),
    ),
    name: title,
    description: `${subtitle}. ${note}`,
    url: pageUrl(locale, { page: "figure", id }, context.dataset.folder),
    distribution: [
      download("text/csv", figureFile(locale, id, "csv", context.dataset.folder)),
      download("application/json", figureFile(locale, id, "json", context.dataset.folder)),
    ],
  };
}

/** The same for the whole data set. */
export function dataSetJsonLd(context: FigureContext) {
  const { dataset, locale, t } = context;
  return {
    ...correctionsOf(context),
    ...shared(context, dataset.sources),
    name: t("site.name"),
    description: t("site.tagline"),
    url: pageUrl(locale, { page: "sources" }),
    distribution: [
      download("application/json", dataPackagePath(dataset.folder)),
      download(XLSX, workbookPath(dataset.folder)),
    ],
  };
}
