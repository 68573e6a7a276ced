import type { Metadata } from "next";
import { contextOf, type PageProps } from "@/app/params";
import { CarrierFacts } from "@/components/carrier/CarrierFacts";
import { CarrierModels } from "@/components/carrier/CarrierModels";
import { CarrierProfile } from "@/components/carrier/CarrierProfile";
import { CarrierStrategy } from "@/components/carrier/CarrierStrategy";
import { CarrierTimeline } from "@/components/carrier/CarrierTimeline";
import { NotStatedList } from "@/components/carrier/NotStatedList";
import { Figure } from "@/components/figures/Figure";
import { ThenNow } from "@/components/home/ThenNow";
import { OutcomeList } from "@/components/outcomes/OutcomeList";
import { FileLink } from "@/components/share/Downloads";
import { CarrierName } from "@/components/site/CarrierName";
import { JsonLd } from "@/components/site/JsonLd";
import { Pager } from "@/components/site/Pager";
import { byId, carriersOf, dataset as published } from "@/lib/dataset";
import type { CatalogueId } from "@/lib/figures/catalogue";
import { factRows, figuresOfCarrier } from "@/lib/figures/facts";
import { isMatrix } from "@/lib/figures/series";
import { outcomeRow } from "@/lib/series/outcomes";
import { pageJsonLd } from "@/lib/share/json-ld";
import { pagePath } from "@/lib/site/address";
import { deckPath } from "@/lib/site/files";
import { pageMetadata } from "@/lib/site/metadata";
import "@/components/outcomes/outcomes.css";

type Props = PageProps<{ carrier: string }>;

export const dynamicParams = false;

/** Figures a carrier is read in today; the others are one link away. */
const SHOWN: CatalogueId[] = ["model-size-over-time", "investment"];

export const generateStaticParams = () => carriersOf(published).map(({ id }) => ({ carrier: id }));

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { carrier } = await props.params;
  const context = await contextOf(props);
  const { dataset, locale, t } = context;
  const { name, summary } = byId(dataset.organisations, carrier);
  const title = t("carrier.title", { name: name[locale] });
  return pageMetadata({ page: "carrier", id: carrier }, title, summary[locale], context);
}

export default async function CarrierPage(props: Props) {
  const { carrier } = await props.params;
  const context = await contextOf(props);
  const { dataset, locale, t } = context;
  const { name, summary } = byId(dataset.organisations, carrier);
  const values = { name: name[locale] };
  const carriers = carriersOf(dataset);
  const place = carriers.findIndex(({ id }) => id === carrier);
  const all = figuresOfCarrier(dataset, carrier);
  const hasOutcomes = dataset.outcomes.length > 0;
  const figures = all.filter((id) => (hasOutcomes ? SHOWN.includes(id) : !isMatrix(dataset, id) && id !== "timeline"));
  const outcomes = dataset.outcomes.filter((outcome) => outcomeRow(dataset, outcome).carriers.includes(carrier));
  const link = (step: number, label: string) => {
    const other = carriers[(place + step + carriers.length) % carriers.length];
    return (
      other && {
        href: pagePath(locale, { page: "carrier", id: other.id }, dataset.folder),
        label,
        text: other.name[locale],
      }
    );
  };
  return (
    <>
      <JsonLd
        data={pageJsonLd(
          { page: "carrier", id: carrier },
          t("carrier.title", values),
          summary[locale],
          [
            ...factRows(dataset)
              .map(({ row }) => row)
              .filter(({ carriers: own }) => own.includes(carrier)),
            ...outcomes.map((outcome) => outcomeRow(dataset, outcome)),
          ],
          context,
        )}
      />
      <header className="page-head">
        <h1>{t("carrier.title", values)}</h1>
        <p className="lead phrase">
          <CarrierName id={carrier} context={context} /> {t("carrier.nameEnd")}
          {summary[locale]}
        </p>
        <p>
          <a href={pagePath(locale, { page: "compare" }, dataset.folder)}>{t("carrier.compare")}</a>
          {" · "}
          <FileLink
            path={deckPath(locale, { page: "carrier", id: carrier }, dataset.folder)}
            text={t("carrier.deck", values)}
          />
        </p>
      </header>
      {hasOutcomes && (
        <>
          <section aria-labelledby="then-now">
            <h2 id="then-now">{t("carrier.thenNow", values)}</h2>
            <ThenNow carrier={carrier} context={context} title={false} />
          </section>
          <section aria-labelledby="outcomes">
            <h2 id="outcomes">{t("carrier.outcomes", { ...values, count: outcomes.length })}</h2>
            <OutcomeList carrier={carrier} context={context} />
          </section>
          <CarrierModels carrier={carrier} context={context} />
        </>
      )}
      <CarrierStrategy carrier={carrier} context={context} />
      <section aria-labelledby="figures">
        <h2 id="figures">{t("carrier.figures", values)}</h2>
        <p className="lead">{t("carrier.lead", values)}</p>
        <div className="figure-columns">
          {figures.map((id) => (
            <Figure key={id} id={id} context={context} highlight={carrier} />
          ))}
        </div>
      </section>
      <section aria-labelledby="events">
        <h2 id="events">{t("carrier.timeline", values)}</h2>
        {!all.includes("timeline") ? (
          <p className="not-stated">{t("carrier.noEvents", values)}</p>
        ) : hasOutcomes ? (
          <CarrierTimeline carrier={carrier} context={context} />
        ) : (
          <Figure id="timeline" context={context} highlight={carrier} />
        )}
      </section>
      <CarrierProfile carrier={carrier} context={context} />
      <CarrierFacts carrier={carrier} context={context} />
      <NotStatedList carrier={carrier} context={context} />
      <Pager previous={link(-1, t("carrier.previous"))} next={link(1, t("carrier.next"))} />
    </>
  );
}
