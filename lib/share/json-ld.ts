import type { Context } from "@/lib/context/context";
import { factById, factsOf, modelAnchor, type Source } from "@/lib/dataset";
import { isoDate, isoSpan } from "@/lib/dataset/iso-date";
import { shownFacts } from "@/lib/figures/series";
import type { Shown } from "@/lib/figures/shown";
import { punctuation } from "@/lib/format/punctuation";
import { provenanceOf } from "@/lib/series/provenance";
import type { Row } from "@/lib/series/row";
import { type Page, pageUrl } from "@/lib/site/address";
import { absolute, dataPackagePath, figureFile, workbookPath } from "@/lib/site/files";
import { dataLicence } from "@/lib/site/licence";
import { XLSX } from "@/lib/site/media-types";
import { modifiedOn } from "@/lib/site/modified";
import { correctionEntries } from "./change-entries";

const download = (encodingFormat: string, path: string) => ({
  "@type": "DataDownload",
  encodingFormat,
  contentUrl: absolute(path),
});

/** Two sentences that end without a stop. */
const sentences = (texts: string[], { locale }: Context) => texts.join(punctuation[locale].sentences);

/** Corrections of some facts, as schema.org has them; nothing where there is none. */
function correctionsOf(context: Context, facts: ReadonlySet<string> | undefined) {
  const entries = correctionEntries(context, facts);
  return entries.length === 0
    ? {}
    : {
        correction: entries.map(({ title, text, date }) => ({
          "@type": "CorrectionComment",
          text: sentences([title, text], context),
          datePublished: date,
        })),
      };
}

interface About {
  /** Sources it rests on. */
  sources: Source[];
  /** Facts it shows; all where there is none. */
  facts?: ReadonlySet<string>;
  /** Dates its facts hold for, EDTF. */
  dates: string[];
}

/** What everything of ours has in common: edition, dates, corrections, sources. */
function shared(context: Context, { sources, facts, dates }: About) {
  const { dataset, locale, t } = context;
  const span = isoSpan(dates);
  return {
    "@context": "https://schema.org",
    inLanguage: locale,
    isAccessibleForFree: true,
    license: dataLicence.path,
    dateModified: modifiedOn(dataset, facts),
    version: dataset.edition,
    ...(span ? { temporalCoverage: span } : {}),
    ...correctionsOf(context, facts),
    creator: { "@type": "Organization", name: t("site.name"), url: pageUrl(locale, { page: "home" }) },
    isBasedOn: sources.map(({ publisher, author, published, title, url }) => {
      const date = isoDate(published);
      return {
        "@type": "CreativeWork",
        publisher: publisher[locale],
        ...(author ? { author: author[locale] } : {}),
        ...(title ? { name: title } : {}),
        ...(url ? { url } : {}),
        ...(date ? { datePublished: date } : {}),
      };
    }),
  };
}

/** What rows rest on. */
function aboutRows(rows: readonly Row[], { dataset }: Context): Required<About> {
  const cited = new Set(rows.map((row) => provenanceOf(row).source?.id));
  const facts = shownFacts(rows);
  const released = dataset.models.filter(({ id }) => facts.has(modelAnchor(id))).map((model) => model.released);
  return {
    sources: dataset.sources.filter((source) => cited.has(source.id)),
    facts,
    dates: [...[...facts].map((id) => factById(dataset, id)?.date), ...released].filter((date) => date !== undefined),
  };
}

/** Tells search engines what data a figure's page holds and where to get it. */
export function figureJsonLd({ id, context, rows, words }: Shown) {
  const { dataset, locale } = context;
  const { title, subtitle, note } = words;
  return {
    "@type": "Dataset",
    ...shared(context, aboutRows(rows, context)),
    name: title,
    description: sentences([subtitle, note], context),
    url: pageUrl(locale, { page: "figure", id }, dataset.folder),
    distribution: [
      download("text/csv", figureFile(locale, id, "csv", dataset.folder)),
      download("application/json", figureFile(locale, id, "json", dataset.folder)),
    ],
  };
}

/** The same for the whole data set. */
export function dataSetJsonLd(context: Context) {
  const { dataset, locale, t } = context;
  return {
    "@type": "Dataset",
    ...shared(context, { sources: dataset.sources, dates: factsOf(dataset).map(({ date }) => date) }),
    name: t("site.name"),
    description: t("site.tagline"),
    url: pageUrl(locale, { page: "sources" }),
    distribution: [
      download("application/json", dataPackagePath(dataset.folder)),
      download(XLSX, workbookPath(dataset.folder)),
    ],
  };
}

/** The same for a page of words: a carrier's, an announcement's. @param rows it shows */
export function pageJsonLd(page: Page, title: string, description: string, rows: readonly Row[], context: Context) {
  const { dataset, locale } = context;
  return {
    "@type": "WebPage",
    ...shared(context, aboutRows(rows, context)),
    name: title,
    description,
    url: pageUrl(locale, page, dataset.folder),
  };
}
