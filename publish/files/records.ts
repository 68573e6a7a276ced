import { contextIn } from "@/lib/context/context";
import { carriersOf, dataset } from "@/lib/dataset";
import { dataPackage } from "@/lib/export/data-package";
import { factIndex } from "@/lib/export/fact-index";
import { packageTables, tableCsv } from "@/lib/export/package-tables";
import { type Locale, locales } from "@/lib/i18n/locales";
import { dataWorkbook } from "@/lib/office/data-workbook";
import { searchIndex } from "@/lib/search/search-index";
import { changesFeed, changesJson } from "@/lib/share/changes-feed";
import * as files from "@/lib/site/files";
import type { SiteFile } from "../site";
import { asJson, editionContexts, fileAt, inEdition } from "./edition";

/** Indexes and feeds of a language. */
function indexesOf(locale: Locale): SiteFile[] {
  const context = contextIn(locale);
  const feeds = [undefined, ...carriersOf(dataset).map(({ id }) => id)];
  return [
    fileAt(files.searchIndexPath(locale), () => JSON.stringify(searchIndex(locale))),
    fileAt(files.factIndexPath(locale), () => JSON.stringify(factIndex(context))),
    ...feeds.map((carrier) => fileAt(files.changesFeedPath(locale, carrier), () => changesFeed(context, carrier))),
    fileAt(files.changesJsonPath(locale), () => asJson(changesJson(context))),
  ];
}

/** The data package and the workbook of each edition, of both languages. */
const packages = (): SiteFile[] =>
  editionContexts("en").flatMap((context) => {
    const of = context.dataset;
    const tables = packageTables(of).flatMap((table) =>
      inEdition(
        context,
        (folder) => files.tablePath(table.name, folder),
        () => tableCsv(table),
      ),
    );
    return [
      ...tables,
      ...inEdition(context, files.dataPackagePath, () => asJson(dataPackage(of))),
      ...inEdition(context, files.workbookPath, () => dataWorkbook(of)),
    ];
  });

/** Indexes, feeds and data for programs. */
export const recordFiles = (): SiteFile[] => [...locales.flatMap(indexesOf), ...packages()];
