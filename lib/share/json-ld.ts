import { newestSource } from "@/lib/dataset/newest-source";
import type { FigureId } from "@/lib/figures/catalogue";
import type { FigureContext } from "@/lib/figures/context";
import { describeFigure } from "@/lib/figures/describe";
import { pageUrl } from "@/lib/site/address";
import { absolute, dataPackagePath, figureFile, workbookPath } from "@/lib/site/files";
import { dataLicence } from "@/lib/site/licence";
import { XLSX } from "@/lib/site/media-types";

const download = (encodingFormat: string, path: string) => ({
  "@type": "DataDownload",
  encodingFormat,
  contentUrl: absolute(path),
});

function shared({ dataset, locale, t }: FigureContext) {
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    inLanguage: locale,
    isAccessibleForFree: true,
    license: dataLicence.path,
    dateModified: newestSource(dataset).published,
    creator: { "@type": "Organization", name: t("site.name"), url: pageUrl(locale, { page: "home" }) },
    isBasedOn: dataset.sources.map(({ publisher, author, published }) => ({
      "@type": "CreativeWork",
      publisher: publisher[locale],
      author: author[locale],
      datePublished: published,
    })),
  };
}

/** Tells search engines what data a figure's page holds and where to get it. */
export function figureJsonLd(id: FigureId, context: FigureContext) {
  const { locale } = context;
  const { title, subtitle, note } = describeFigure(id, context);
  return {
    ...shared(context),
    name: title,
    description: `${subtitle}. ${note}`,
    url: pageUrl(locale, { page: "figure", id }),
    distribution: [
      download("text/csv", figureFile(locale, id, "csv")),
      download("application/json", figureFile(locale, id, "json")),
    ],
  };
}

/** The same for the whole data set. */
export function dataSetJsonLd(context: FigureContext) {
  const { locale, t } = context;
  return {
    ...shared(context),
    name: t("site.name"),
    description: t("site.tagline"),
    url: pageUrl(locale, { page: "sources" }),
    distribution: [download("application/json", dataPackagePath), download(XLSX, workbookPath)],
  };
}
