import type { Metadata } from "next";
import type { PageProps } from "@/app/params";
import { CarrierFacts } from "@/components/carrier/CarrierFacts";
import { CarrierProfile } from "@/components/carrier/CarrierProfile";
import { CarrierStrategy } from "@/components/carrier/CarrierStrategy";
import { NotStatedList } from "@/components/carrier/NotStatedList";
import { Figure } from "@/components/figures/Figure";
import { FileLink } from "@/components/share/Downloads";
import { CarrierName } from "@/components/site/CarrierName";
import { Pager } from "@/components/site/Pager";
import { byId, carriersOf, dataset } from "@/lib/dataset";
import { figureContext } from "@/lib/figures/context";
import { figuresOfCarrier } from "@/lib/figures/facts";
import { matrixIds } from "@/lib/figures/matrices";
import { pagePath } from "@/lib/site/address";
import { deckPath } from "@/lib/site/files";
import { pageMetadata } from "@/lib/site/metadata";

type Props = PageProps<{ carrier: string }>;

export const dynamicParams = false;

export function generateStaticParams() {
  return carriersOf(dataset).map(({ id }) => ({ carrier: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, carrier } = await params;
  const { name, summary } = byId(dataset.organisations, carrier);
  const title = figureContext(locale).t("carrier.title", { name: name[locale] });
  return pageMetadata(locale, { page: "carrier", id: carrier }, title, summary[locale]);
}

export default async function CarrierPage({ params }: Props) {
  const { locale, carrier } = await params;
  const context = figureContext(locale);
  const { t } = context;
  const { name, summary } = byId(dataset.organisations, carrier);
  const values = { name: name[locale] };
  const carriers = carriersOf(dataset);
  const place = carriers.findIndex(({ id }) => id === carrier);
  const figures = figuresOfCarrier(dataset, carrier).filter((id) => !matrixIds.includes(id) && id !== "timeline");
  const hasEvents = figuresOfCarrier(dataset, carrier).includes("timeline");
  const link = (step: number, label: string) => {
    const other = carriers[(place + step + carriers.length) % carriers.length];
    return other && { href: pagePath(locale, { page: "carrier", id: other.id }), label, text: other.name[locale] };
  };
  // The id comes from the data set, so it is safe inside a selector.
  const fade = `[data-highlight="${carrier}"] .drawing [data-carrier]:not([data-carrier~="${carrier}"]){opacity:.38}`;
  return (
    <>
      <style href="highlight" precedence="default">
        {fade}
      </style>
      <header className="page-head">
        <h1>{t("carrier.title", values)}</h1>
        <p className="lead phrase">
          <CarrierName id={carrier} context={context} /> {t("carrier.nameEnd")}
          {summary[locale]}
        </p>
        <p>
          <a href={pagePath(locale, { page: "compare" })}>{t("carrier.compare")}</a>
          {" · "}
          <FileLink
            path={deckPath(locale, { page: "carrier", id: carrier })}
            text={t("carrier.deck", values)}
            context={context}
          />
        </p>
      </header>
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
        {hasEvents ? (
          <Figure id="timeline" context={context} highlight={carrier} />
        ) : (
          <p className="not-stated">{t("carrier.noEvents", values)}</p>
        )}
      </section>
      <CarrierProfile carrier={carrier} context={context} />
      <CarrierFacts carrier={carrier} context={context} />
      <NotStatedList carrier={carrier} context={context} />
      <Pager previous={link(-1, t("carrier.previous"))} next={link(1, t("carrier.next"))} />
    </>
  );
}
