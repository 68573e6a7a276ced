import { createHash } from "node:crypto";
import type { Dataset } from "@/lib/dataset";
import { translator } from "@/lib/i18n/translator";
import { basePath, siteUrl } from "@/lib/site/address";
import { dataLicence } from "@/lib/site/licence";
import { packageTables, tableCsv } from "./package-tables";

/** Descriptor of the data set as a Frictionless Data Package; its CSV files lie beside it. */
export function dataPackage(dataset: Dataset) {
  const t = translator("en");
  return {
    profile: "tabular-data-package",
    name: "carrier-llm-compare",
    title: t("site.name"),
    description: `${t("site.tagline")}. ${t("about.copyrightText")}`,
    homepage: `${siteUrl}${basePath}/en${dataset.folder}`,
    version: dataset.edition,
    licenses: [dataLicence],
    sources: dataset.sources.map(({ publisher, author, published, title, url }) => ({
      title: [publisher.en, author?.en, title, published].filter(Boolean).join(", "),
      ...(url ? { path: url } : {}),
    })),
    resources: packageTables(dataset).map((table) => {
      const { name, title, fields, primaryKey, foreignKeys } = table;
      const csv = Buffer.from(tableCsv(table));
      return {
        profile: "tabular-data-resource",
        name,
        title,
        path: `${name}.csv`,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        bytes: csv.length,
        hash: `sha256:${createHash("sha256").update(csv).digest("hex")}`,
        dialect: { delimiter: ",", quoteChar: '"', doubleQuote: true, lineTerminator: "\r\n", header: true },
        schema: { fields, primaryKey, ...(foreignKeys ? { foreignKeys } : {}), missingValues: [""] },
      };
    }),
  };
}
