import type { FigureContext } from "@/lib/figures/context";
import { formatEdtf } from "@/lib/format/date";
import { pageUrl } from "@/lib/site/address";
import { CarrierPanel } from "../home/CarrierPanel";

/** A carrier's strategy in a frame, with its source and the way back. */
export function CarrierEmbed({ carrier, context }: { carrier: string; context: FigureContext }) {
  const { dataset, locale, t } = context;
  return (
    <div className="figure">
      <CarrierPanel carrier={carrier} context={context} />
      {dataset.sources.map(({ id, publisher, published }) => (
        <p key={id} className="source-line">
          {t("site.footer", { source: publisher[locale], date: formatEdtf(published, locale) })}
        </p>
      ))}
      <p className="figure-foot">
        <a href={pageUrl(locale, { page: "carrier", id: carrier })}>{t("site.name")}</a>
      </p>
    </div>
  );
}
