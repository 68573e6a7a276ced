import type { Context } from "@/lib/context/context";
import { placeOfCarrier } from "@/lib/dataset";
import { light } from "@/lib/figures/colours";
import { type ThenNowCell, thenAndNow } from "@/lib/figures/then-now";
import { pagePath } from "@/lib/site/address";
import { factPath } from "@/lib/site/fact-pages";
import { CarrierName } from "../site/CarrierName";

function Cell({ cell, head, context }: { cell: ThenNowCell | null; head: string; context: Context }) {
  const { locale, t } = context;
  return (
    <dd>
      <span className="kicker">{head}</span>
      {cell ? (
        <>
          <a href={factPath(locale, cell.fact)} className={cell.isMissing ? "not-stated" : undefined}>
            {cell.text}
          </a>
          {cell.change && <span className="change">{t(`vocabulary.change.${cell.change}`)}</span>}
        </>
      ) : (
        <span className="not-stated">{t("vocabulary.notStated")}</span>
      )}
    </dd>
  );
}

/** A carrier in March 2024 and today, line by line. @param title whether the carrier's name stands above */
export function ThenNow({ carrier, context, title = true }: { carrier: string; context: Context; title?: boolean }) {
  const { dataset, locale, t } = context;
  // Without a heading of its own it is a part of the section it stands in.
  const Panel = title ? "article" : "div";
  return (
    <Panel
      className="panel then-now"
      data-place={((placeOfCarrier(dataset, carrier) ?? 0) % light.carriers.length) + 1}
    >
      {title && (
        <h3>
          <a href={pagePath(locale, { page: "carrier", id: carrier }, dataset.folder)}>
            <CarrierName id={carrier} context={context} />
          </a>
        </h3>
      )}
      <dl>
        {thenAndNow(carrier, context).map(({ id, label, before, now }) => (
          <div key={id}>
            <dt>{label}</dt>
            <Cell cell={before} head={t("home.then")} context={context} />
            <Cell cell={now} head={t("home.now")} context={context} />
          </div>
        ))}
      </dl>
    </Panel>
  );
}
