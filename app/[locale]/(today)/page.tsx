import { contextOf, metadataOf, type PageProps } from "@/app/params";
import { Figure } from "@/components/figures/Figure";
import { CarrierProfile } from "@/components/home/CarrierProfile";
import { FigureGallery } from "@/components/home/FigureGallery";
import { KeyFigures } from "@/components/home/KeyFigures";
import { Score } from "@/components/home/Score";
import { ThenNow } from "@/components/home/ThenNow";
import { Freshness } from "@/components/site/Freshness";
import { PageHead } from "@/components/site/PageHead";
import { byId, carriersOf } from "@/lib/dataset";
import type { CatalogueId } from "@/lib/figures/catalogue";
import { formatEdtf } from "@/lib/format/date";
import { pagePath } from "@/lib/site/address";
import "@/components/outcomes/outcomes.css";

const SHOWN: CatalogueId[] = ["model-size-over-time"];
/** What the home page of the article alone shows. */
const SHOWN_THEN: CatalogueId[] = ["model-size", "development-speed", "compute-gap", "investment"];
const WAYS = ["compare", "story", "slides"] as const;

export const generateMetadata = metadataOf("home");

export default async function Home(props: PageProps) {
  const context = await contextOf(props);
  const { dataset, locale, t } = context;
  const [first] = dataset.sources;
  const edition = byId(dataset.editions, dataset.edition);
  const carriers = carriersOf(dataset);
  const hasOutcomes = dataset.outcomes.length > 0;
  return (
    <>
      <PageHead
        page="home"
        context={context}
        lead={t("home.lead", {
          source: first?.publisher[locale] ?? "",
          date: formatEdtf(first?.published ?? edition.published, locale),
          carriers: carriers.length,
          sources: dataset.sources.length,
          reaches: formatEdtf(edition.reaches, locale),
        })}
      >
        {hasOutcomes && <Freshness context={context} />}
      </PageHead>
      {hasOutcomes && <Score context={context} />}
      <section aria-labelledby="strategies">
        <h2 id="strategies">{t("home.strategies", { carriers: carriers.length })}</h2>
        <div className="panels">
          {carriers.map(({ id }) =>
            hasOutcomes ? (
              <ThenNow key={id} carrier={id} context={context} />
            ) : (
              <CarrierProfile key={id} carrier={id} context={context} />
            ),
          )}
        </div>
      </section>
      {hasOutcomes ? (
        <section aria-labelledby="ways">
          <h2 id="ways">{t("home.waysIn")}</h2>
          <ul className="gallery">
            {WAYS.map((page) => (
              <li key={page}>
                <a href={pagePath(locale, { page }, dataset.folder)}>
                  <span className="kicker">{t(`site.nav.${page}`)}</span>
                  {t(`home.ways.${page}`)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <section aria-labelledby="key-figures">
          <h2 id="key-figures">{t("home.keyFigures")}</h2>
          <KeyFigures context={context} />
        </section>
      )}
      <section aria-labelledby="figures">
        <h2 id="figures">{t("home.figures")}</h2>
        <div className="figure-columns">
          {(hasOutcomes ? SHOWN : SHOWN_THEN).map((id) => (
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
