import { contextOf, metadataOf, type PageProps } from "@/app/params";
import { PrecisionSwatch, Swatch } from "@/components/figures/Swatch";
import { VerdictSection } from "@/components/outcomes/VerdictSection";
import { CarrierName } from "@/components/site/CarrierName";
import { PageHead } from "@/components/site/PageHead";
import { carriersOf } from "@/lib/dataset";
import { precisions, standings } from "@/lib/dataset/vocabulary";
import { fills } from "@/lib/figures/appearance";
import { formatNumber } from "@/lib/format/number";
import { factPath } from "@/lib/site/fact-pages";
import "@/components/outcomes/outcomes.css";

export const generateMetadata = metadataOf("about");

export default async function About(props: PageProps) {
  const context = await contextOf(props);
  const { dataset, locale, t } = context;
  const topic = (id: "notStated" | "scale" | "derived" | "keyboard" | "copyright") => (
    <section key={id} aria-labelledby={id}>
      <h2 id={id}>{t(`about.${id}`)}</h2>
      <p className="lead">{t(`about.${id}Text`)}</p>
    </section>
  );
  return (
    <>
      <PageHead page="about" context={context} />
      <section aria-labelledby="status">
        <h2 id="status">{t("about.status")}</h2>
        <dl className="legend-table">
          {fills.flatMap(({ fill, statuses }) =>
            statuses.map((status) => (
              <div key={status}>
                <dt>
                  <Swatch fill={fill} />
                </dt>
                <dd>
                  <strong>{t(`vocabulary.status.${status}`)}</strong> — {t(`vocabulary.statusHelp.${status}`)}
                </dd>
              </div>
            )),
          )}
        </dl>
      </section>
      <section aria-labelledby="precision">
        <h2 id="precision">{t("about.precision")}</h2>
        <dl className="legend-table">
          {precisions.map((precision) => (
            <div key={precision}>
              <dt>
                <PrecisionSwatch precision={precision} />
              </dt>
              <dd>
                <strong>{t(`vocabulary.precision.${precision}`)}</strong> — {t(`vocabulary.precisionHelp.${precision}`)}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <VerdictSection context={context} />
      <section aria-labelledby="standing">
        <h2 id="standing">{t("sources.standing")}</h2>
        <dl className="legend-table in-words">
          {standings.map((standing) => (
            <div key={standing}>
              <dt>{t(`vocabulary.standing.${standing}`)}</dt>
              <dd>{t(`vocabulary.standingHelp.${standing}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="carriers">
        <h2 id="carriers">{t("about.carriers")}</h2>
        <p className="lead">{t("about.carriersText")}</p>
        <ul className="choices plain">
          {carriersOf(dataset).map(({ id }) => (
            <li key={id}>
              <CarrierName id={id} context={context} />
            </li>
          ))}
        </ul>
      </section>
      {(["notStated", "scale", "derived"] as const).map(topic)}
      <section aria-labelledby="assumptions">
        <h2 id="assumptions">{t("about.assumptions")}</h2>
        {dataset.assumptions.map(({ id, label, text, value, unit }) => (
          <p key={id} className="lead">
            <a href={factPath(locale, id)}>
              {label[locale]} {formatNumber(value, locale)} {unit}
            </a>{" "}
            {text[locale]}
          </p>
        ))}
      </section>
      {(["keyboard", "copyright"] as const).map(topic)}
    </>
  );
}
