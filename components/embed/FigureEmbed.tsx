import type { FigureId } from "@/lib/figures/catalogue";
import type { FigureContext } from "@/lib/figures/context";
import { describeFigure } from "@/lib/figures/describe";
import { defaultOptions } from "@/lib/figures/options";
import { matrixOf } from "@/lib/figures/series";
import { pageUrl } from "@/lib/site/address";
import { FigureBody } from "../figures/FigureBody";
import { Phrases } from "../site/Phrases";
import { EditionLine } from "./EditionLine";

/** A figure in a frame: its drawing, its table, its source and the way back. */
export function FigureEmbed({ id, context }: { id: FigureId; context: FigureContext }) {
  const { dataset, locale, t } = context;
  return (
    <figure className={matrixOf(dataset, id) ? "figure wide-table" : "figure"} data-figure={id} aria-labelledby="title">
      <h1 id="title">
        <Phrases text={describeFigure(id, context).title} locale={locale} />
      </h1>
      <div className="figure-body">
        <FigureBody id={id} context={context} options={defaultOptions} />
      </div>
      <EditionLine page={{ page: "figure", id }} context={context} />
      <p className="figure-foot">
        <a href={pageUrl(locale, { page: "figure", id }, dataset.folder)} data-keep-state>
          {t("figures.open")} – {t("site.name")}
        </a>
      </p>
    </figure>
  );
}
