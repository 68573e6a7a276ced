import type { Metadata } from "next";
import { CompareChooser } from "@/components/compare/CompareChooser";
import { CompareTable } from "@/components/compare/CompareTable";
import { Figure } from "@/components/figures/Figure";
import { Island } from "@/components/islands/Island";
import { byId, carriersOf, type Measure } from "@/lib/dataset";
import { measures } from "@/lib/dataset/vocabulary";
import { figureContext } from "@/lib/figures/context";
import type { Locale } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/site/metadata";
import { stateChoices } from "@/lib/state/choices";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const { t } = figureContext(locale);
  return pageMetadata(locale, { page: "compare" }, t("compare.title"), t("compare.lead"));
}

export default async function Compare({ params }: Props) {
  const { locale } = await params;
  const context = figureContext(locale);
  const { dataset, t } = context;
  const isMeasure = (id: string): id is Measure => (measures as readonly string[]).includes(id);
  return (
    <>
      <header className="page-head">
        <h1>{t("compare.title")}</h1>
        <p className="lead">{t("compare.lead")}</p>
      </header>
      <Island
        name="CompareChooser"
        of={CompareChooser}
        props={{
          carriers: carriersOf(dataset).map(({ id, name }) => ({ value: id, text: name[locale] })),
          dimensions: stateChoices(dataset).dimensions.map((id) => ({
            value: id,
            text: isMeasure(id) ? t(`vocabulary.measure.${id}`) : byId(dataset.dimensions, id).label[locale],
          })),
          labels: {
            carriers: t("compare.carriers"),
            dimensions: t("compare.dimensions"),
            empty: t("compare.empty"),
            all: t("compare.all"),
          },
        }}
      />
      <div className="figure wide-table" id="comparison">
        <CompareTable context={context} />
      </div>
      <Figure id="positioning" context={context} heading="h2" />
    </>
  );
}
