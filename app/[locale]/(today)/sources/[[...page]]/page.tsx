import type { Metadata } from "next";
import type { PageProps } from "@/app/params";
import { FactCard } from "@/components/facts/FactCard";
import { FactFilter } from "@/components/facts/FactFilter";
import { Island } from "@/components/islands/Island";
import { FileLink } from "@/components/share/Downloads";
import { JsonLd } from "@/components/site/JsonLd";
import { PageHead } from "@/components/site/PageHead";
import { SourceEntry } from "@/components/site/SourceEntry";
import { contextIn } from "@/lib/context/context";
import { carriersOf, datasetOf, editionIds } from "@/lib/dataset";
import { statuses } from "@/lib/dataset/vocabulary";
import { factRows, figuresByFact } from "@/lib/figures/facts";
import { formatEdtf } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { dataSetJsonLd } from "@/lib/share/json-ld";
import { basePath, pagePath } from "@/lib/site/address";
import { FACTS_PER_PAGE, factPageCount, placeOf } from "@/lib/site/fact-pages";
import { dataPackagePath, factIndexPath, workbookPath } from "@/lib/site/files";
import { pageMetadata } from "@/lib/site/metadata";
import { factKinds, stateChoices } from "@/lib/state/choices";

type Props = PageProps<{ page?: string[] }>;

export const dynamicParams = false;

/** The facts take one page, or more when there are many: /sources, /sources/2, … */
export const generateStaticParams = () =>
  Array.from({ length: factPageCount }, (_, index) => ({ page: index === 0 ? [] : [String(index + 1)] }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, page } = await params;
  const context = contextIn(locale);
  const { t } = context;
  const number = Number(page?.[0] ?? 1);
  const title = number === 1 ? t("sources.title") : `${t("sources.title")} (${number})`;
  return pageMetadata({ page: "sources", number }, title, t("sources.lead"), context);
}

export default async function Sources({ params }: Props) {
  const { locale, page } = await params;
  const number = Number(page?.[0] ?? 1);
  const context = contextIn(locale);
  const { dataset, messages, t } = context;
  const all = factRows(dataset).sort((a, b) => placeOf(a.row.id) - placeOf(b.row.id));
  const facts = all.slice((number - 1) * FACTS_PER_PAGE, number * FACTS_PER_PAGE);
  const usedIn = figuresByFact(dataset);
  const { carriers, kinds, statuses: known } = stateChoices(dataset);
  return (
    <>
      <JsonLd data={dataSetJsonLd(context)} />
      <PageHead page="sources" context={context}>
        <ul className="downloads">
          <li>
            <FileLink path={workbookPath()} text={t("sources.workbook")} />
          </li>
          <li>
            <a href={`${basePath}${dataPackagePath()}`}>{t("sources.dataPackage")}</a>
          </li>
        </ul>
      </PageHead>
      <section aria-labelledby="source">
        <h2 id="source">{t("sources.source")}</h2>
        {datasetOf(editionIds[0] as string).sources.map((source) => (
          <SourceEntry key={source.id} source={source} facts={0} context={context} />
        ))}
        <p>
          <a href={pagePath(locale, { page: "sourceList" })}>{t("sources.all", { count: dataset.sources.length })}</a>
        </p>
      </section>
      <section aria-labelledby="assumptions">
        <h2 id="assumptions">{t("sources.assumptions")}</h2>
        {dataset.assumptions.map(({ id, label, value, unit, asOf, text }) => (
          <div key={id} className="fact" id={id}>
            <h3>
              {label[locale]} <strong className="number">{formatNumber(value, locale)}</strong> {unit}
            </h3>
            <p className="provenance">
              {text[locale]} {t("table.asOf")} {formatEdtf(asOf, locale)}
            </p>
          </div>
        ))}
      </section>
      <section aria-labelledby="facts">
        <h2 id="facts">{t("sources.facts")}</h2>
        <Island
          name="FactFilter"
          of={FactFilter}
          props={{
            choices: { carriers, kinds, statuses: known },
            total: all.length,
            indexUrl: factPageCount > 1 ? `${basePath}${factIndexPath(locale)}` : null,
            options: {
              carrier: [
                ...carriersOf(dataset).map(({ id, name }) => ({ value: id, text: name[locale] })),
                { value: "context", text: t("sources.context") },
              ],
              kind: factKinds.map((value) => ({ value, text: t(`vocabulary.kind.${value}`) })),
              status: statuses.map((value) => ({ value, text: t(`vocabulary.status.${value}`) })),
            },
            labels: messages.sources,
            tooLong: messages.own.tooLong,
          }}
        />
        <div id="fact-list">
          <ul className="facts">
            {facts.map(({ row, text }) => (
              <FactCard key={row.id} row={row} text={text} usedIn={usedIn.get(row.id) ?? []} context={context} />
            ))}
          </ul>
          {factPageCount > 1 && (
            <nav aria-label={t("sources.pages")}>
              <ol className="page-numbers">
                {Array.from({ length: factPageCount }, (_, index) => index + 1).map((other) => (
                  <li key={other}>
                    <a
                      href={pagePath(locale, { page: "sources", number: other })}
                      aria-current={other === number ? "page" : undefined}
                    >
                      {other}
                    </a>
                  </li>
                ))}
              </ol>
            </nav>
          )}
        </div>
      </section>
    </>
  );
}
