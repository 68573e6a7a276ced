import type { Context } from "@/lib/context/context";
import { byId } from "@/lib/dataset";
import { formatEdtf } from "@/lib/format/date";
import { punctuation } from "@/lib/format/punctuation";

/** How far the knowledge of an edition reaches, and when it was and will be checked. */
export function Freshness({ context }: { context: Context }) {
  const { dataset, locale, t } = context;
  const { reaches, retoldFrom, checkedOn, nextCheck } = byId(dataset.editions, dataset.edition);
  const date = (edtf: string) => formatEdtf(edtf, locale);
  const statements = [
    t("site.reaches", { reaches: date(reaches) }),
    retoldFrom && t("site.retoldFrom", { retoldFrom: date(retoldFrom) }),
    checkedOn && nextCheck
      ? t("site.checked", { checkedOn: date(checkedOn), nextCheck: date(nextCheck) })
      : (checkedOn && t("site.checkedOn", { checkedOn: date(checkedOn) })) ||
        (nextCheck && t("site.nextCheck", { nextCheck: date(nextCheck) })),
  ];
  return <p className="provenance">{statements.filter(Boolean).join(punctuation[locale].space)}</p>;
}
