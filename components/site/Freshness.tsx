import { byId } from "@/lib/dataset";
import type { FigureContext } from "@/lib/figures/context";
import { formatEdtf } from "@/lib/format/date";

/** How far the knowledge of an edition reaches, and when it was and will be checked. */
export function Freshness({ context }: { context: FigureContext }) {
  const { dataset, locale, t } = context;
  const { reaches, retoldFrom, checkedOn, nextCheck } = byId(dataset.editions, dataset.edition);
  const date = (edtf: string) => formatEdtf(edtf, locale);
  if (!retoldFrom || !checkedOn || !nextCheck)
    return <p className="provenance">{t("site.reaches", { reaches: date(reaches) })}</p>;
  return (
    <p className="provenance">
      {t("site.fresh", {
        reaches: date(reaches),
        retoldFrom: date(retoldFrom),
        checkedOn: date(checkedOn),
        nextCheck: date(nextCheck),
      })}
    </p>
  );
}
