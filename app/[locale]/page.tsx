import type { Metadata } from "next";
import { Figure } from "@/components/figures/Figure";
import { CarrierPanel } from "@/components/home/CarrierPanel";
import { FigureGallery } from "@/components/home/FigureGallery";
import { KeyFigures } from "@/components/home/KeyFigures";
import { Phrases } from "@/components/site/Phrases";
import { carriersOf } from "@/lib/dataset";
import type { CatalogueId } from "@/lib/figures/catalogue";
import { figureContext } from "@/lib/figures/context";
import { formatEdtf } from "@/lib/format/date";
import type { Locale } from "@/lib/i18n/locales";
import { pageMetadata } from "@/lib/site/metadata";

type Props = { params: Promise<{ locale: Locale }> };

const SHOWN: CatalogueId[] = ["model-size", "development-speed", "compute-gap", "investment"];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const { t } = figureContext(locale);
  return pageMetadata(locale, { page: "home" }, t("home.title"), t("site.tagline"));
}

export default async function Home({ params }: Props) {
  const { locale } = await params;
  const context = figureContext(locale);
  const { dataset, t } = context;
  const source = [...dataset.sources].sort((a, b) => a.published.localeCompare(b.published)).at(-1);
  return (
    <>
      <header className="page-head">
        <h1>
          <Phrases text={t("home.title")} locale={locale} />
        </h1>
        {source && (
          <p className="lead">
            {t("home.lead", { source: source.publisher[locale], date: formatEdtf(source.published, locale) })}
          </p>
        )}
      </header>
      <section aria-labelledby="strategies">
        <h2 id="strategies">{t("home.strategies")}</h2>
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
