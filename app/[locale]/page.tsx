import { contextOf, metadataOf, type PageProps } from "@/app/params";
import { Figure } from "@/components/figures/Figure";
import { CarrierPanel } from "@/components/home/CarrierPanel";
import { FigureGallery } from "@/components/home/FigureGallery";
import { KeyFigures } from "@/components/home/KeyFigures";
import { PageHead } from "@/components/site/PageHead";
import { carriersOf } from "@/lib/dataset";
import { newestSource } from "@/lib/dataset/newest-source";
import type { CatalogueId } from "@/lib/figures/catalogue";
import { formatEdtf } from "@/lib/format/date";

const SHOWN: CatalogueId[] = ["model-size", "development-speed", "compute-gap", "investment"];

export const generateMetadata = metadataOf("home");

export default async function Home(props: PageProps) {
  const context = await contextOf(props);
  const { dataset, locale, t } = context;
  const source = newestSource(dataset);
  return (
    <>
      <PageHead
        page="home"
        context={context}
        lead={t("home.lead", {
          source: source.publisher[locale],
          date: formatEdtf(source.published, locale),
          carriers: carriersOf(dataset).length,
        })}
      />
      <section aria-labelledby="strategies">
        <h2 id="strategies">{t("home.strategies", { carriers: carriersOf(dataset).length })}</h2>
        <div className="panels">
          {carriersOf(dataset).map(({ id }) => (
            <CarrierPanel key={id} carrier={id} context={context} />
          ))}
        </div>
      </section>
      <section aria-labelledby="key-figures">
        <h2 id="key-figures">{t("home.keyFigures")}</h2>
        <KeyFigures context={context} />
      </section>
      <section aria-labelledby="figures">
        <h2 id="figures">{t("home.figures")}</h2>
        <div className="figure-columns">
          {SHOWN.map((id) => (
            <Figure key={id} id={id} context={context} />
          ))}
        </div>
      </section>
      <section aria-labelledby="all-figures">
        <h2 id="all-figures">{t("figures.all")}</h2>
        <FigureGallery context={context} />
      </section>
    </>
  );
}
