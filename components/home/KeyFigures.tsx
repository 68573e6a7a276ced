import type { Context } from "@/lib/context/context";
import type { CatalogueId } from "@/lib/figures/catalogue";
import { computeGapSeries } from "@/lib/figures/compute-gap/series";
import { developmentSpeedSeries } from "@/lib/figures/development-speed/series";
import { elyzaStakeSeries } from "@/lib/figures/elyza-stake/series";
import { modelSizeSeries } from "@/lib/figures/model-size/series";
import { headName, ownName } from "@/lib/figures/names";
import { rowText } from "@/lib/figures/row-text";
import { provenanceOf } from "@/lib/series/provenance";
import type { Row } from "@/lib/series/row";
import { pagePath } from "@/lib/site/address";
import { Swatch } from "../figures/Swatch";

/** The four numbers worth remembering, each leading to its figure. */
export function KeyFigures({ context }: { context: Context }) {
  const { dataset, locale, t } = context;
  const size = modelSizeSeries(dataset);
  const compute = computeGapSeries(dataset);
  const entries: { id: CatalogueId; row: Row | null; text: string }[] = [
    {
      id: "model-size",
      row: size.ratio,
      text: t("home.keys.model-size", {
        largest: size.largest ? headName(size.largest.subject, context) : "",
        smallest: size.smallest ? headName(size.smallest.subject, context) : "",
      }),
    },
    {
      id: "compute-gap",
      row: compute.ratio,
      text: t("home.keys.compute-gap", {
        largest: compute.ratio && compute.largest ? ownName(compute.largest.subject, context) : "",
      }),
    },
    { id: "elyza-stake", row: elyzaStakeSeries(dataset).held, text: t("home.keys.elyza-stake") },
    {
      id: "development-speed",
      row: developmentSpeedSeries(dataset).claimAsTime,
      text: t("home.keys.development-speed"),
    },
  ];
  return (
    <ul className="key-figures">
      {entries.map(({ id, row, text }) => {
        if (!row) return null;
        const words = rowText(row, context);
        return (
          <li key={id}>
            <p className="big-number">{words.value}</p>
            <a href={pagePath(locale, { page: "figure", id }, dataset.folder)}>{text}</a>
            <p className="provenance">
              <Swatch status={provenanceOf(row).status} /> {words.status} · {words.precision}
              {words.formula && ` · ${words.formula}`}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
