import type { Context } from "@/lib/context/context";
import { placeOfCarrier } from "@/lib/dataset";
import { profileOf } from "@/lib/figures/carrier-profile";
import { light } from "@/lib/figures/colours";
import { pagePath } from "@/lib/site/address";
import { factPath } from "@/lib/site/fact-pages";
import { Swatch } from "../figures/Swatch";
import { CarrierName } from "../site/CarrierName";

/** A carrier's strategy at a glance: the idea, its model's size, how it is made. */
export function CarrierProfile(props: { carrier: string; context: Context; heading?: "h1" | "h3" }) {
  const { carrier, context, heading: Heading = "h3" } = props;
  const { dataset, locale, t } = context;
  const { name, summary, model, size, lines } = profileOf(carrier, context);
  return (
    <article className="panel" data-place={((placeOfCarrier(dataset, carrier) ?? 0) % light.carriers.length) + 1}>
      <div>
        <Heading>
          <CarrierName id={carrier} context={context} />
        </Heading>
        <p className="summary phrase">{summary}</p>
      </div>
      {model && size ? (
        <div>
          <p className="big-number">{size.value}</p>
          <p className="provenance">
            {size.label} · <Swatch status={model.fact.status} /> {size.status} ·{" "}
            <a href={factPath(locale, model.id)}>{size.paragraphs}</a>
          </p>
        </div>
      ) : (
        <p className="not-stated">{t("vocabulary.notStated")}</p>
      )}
      <dl>
        {lines.map(({ id, term, text, stated }) => (
          <div key={id}>
            <dt>{term}</dt>
            <dd>{stated ? text : <span className="not-stated">{text}</span>}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={pagePath(locale, { page: "carrier", id: carrier }, dataset.folder)}>{t("home.more", { name })}</a>
      </p>
    </article>
  );
}
