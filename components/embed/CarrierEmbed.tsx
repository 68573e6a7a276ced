import type { Context } from "@/lib/context/context";
import { sourceLines } from "@/lib/figures/describe";
import { pageUrl } from "@/lib/site/address";
import { CarrierProfile } from "../home/CarrierProfile";
import { EditionLine } from "./EditionLine";

/** A carrier's strategy in a frame, with its source and the way back. */
export function CarrierEmbed({ carrier, context }: { carrier: string; context: Context }) {
  const { dataset, locale, t } = context;
  return (
    <div className="figure">
      <CarrierProfile carrier={carrier} context={context} heading="h1" />
      {sourceLines(context).map((line) => (
        <p key={line} className="source-line">
          {line}
        </p>
      ))}
      <EditionLine page={{ page: "carrier", id: carrier }} context={context} />
      <p className="figure-foot">
        <a href={pageUrl(locale, { page: "carrier", id: carrier }, dataset.folder)} data-keep-state>
          {t("site.name")}
        </a>
      </p>
    </div>
  );
}
