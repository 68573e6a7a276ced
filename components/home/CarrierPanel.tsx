import { byId, placeOfCarrier } from "@/lib/dataset";
import { light } from "@/lib/figures/colours";
import type { FigureContext } from "@/lib/figures/context";
import { rowText } from "@/lib/figures/row-text";
import { strategyMatrixSeries } from "@/lib/series/matrix";
import { modelSizeSeries } from "@/lib/series/model-size";
import { pagePath } from "@/lib/site/address";
import { factPath } from "@/lib/site/fact-pages";
import { Swatch } from "../figures/Swatch";
import { CarrierName } from "../site/CarrierName";

const DIMENSIONS = ["base-model", "technique", "benefit"];

/** A carrier's strategy at a glance: the idea, its model's size, how it is made. */
export function CarrierPanel({ carrier, context }: { carrier: string; context: FigureContext }) {
  const { dataset, locale, t } = context;
  const { summary, name } = byId(dataset.organisations, carrier);
  const model = modelSizeSeries(dataset)
    .rows.filter(({ carriers, status }) => carriers.includes(carrier) && status !== "envisioned")
    .at(-1);
  const lines = strategyMatrixSeries(dataset).lines.filter(({ id }) => DIMENSIONS.includes(id));
  const size = model && rowText(model, context);
  return (
    <article className="panel" data-place={((placeOfCarrier(dataset, carrier) ?? 0) % light.carriers.length) + 1}>
      <div>
        <h3>
          <CarrierName id={carrier} context={context} />
        </h3>
        <p className="summary phrase">{summary[locale]}</p>
      </div>
      {model && size ? (
        <div>
          <p className="big-number">{size.value}</p>
          <p className="provenance">
            {size.label} · <Swatch status={model.status} /> {size.status} ·{" "}
            <a href={factPath(locale, model.id)}>{size.paragraphs}</a>
          </p>
        </div>
      ) : (
        <p className="not-stated">{t("vocabulary.notStated")}</p>
      )}
      <dl>
        {lines.map((line) => (
          <div key={line.id}>
            <dt>{line.label[locale]}</dt>
            <dd>
              {(line.cells[carrier] ?? []).map((row) => rowText(row, context).label).join(" ") || (
                <span className="not-stated">{t("vocabulary.notStated")}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={pagePath(locale, { page: "carrier", id: carrier })}>{t("home.more", { name: name[locale] })}</a>
      </p>
    </article>
  );
}
