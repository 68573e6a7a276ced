import type { FigureId } from "@/lib/figures/catalogue";
import type { FigureContext } from "@/lib/figures/context";
import { describeFigure } from "@/lib/figures/describe";
import { matrixOf } from "@/lib/figures/series";
import { pageUrl } from "@/lib/site/address";
import { Phrases } from "../site/Phrases";
import { EditionLine } from "./EditionLine";

/** A figure in a frame: the drawing made at build, its table, its source and the way back. */
export function FigureEmbed({ id, body, context }: { id: FigureId; body: string; context: FigureContext }) {
  const { dataset, locale, t } = context;
  return (
    <figure className={matrixOf(dataset, id) ? "figure wide-table" : "figure"} data-figure={id} aria-labelledby="title">
      <h1 id="title">
        <Phrases text={describeFigure(id, context).title} locale={locale} />
      </h1>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: HTML made by our own build from our own components */}
      <div className="figure-body" dangerouslySetInnerHTML={{ __html: body }} />
      <EditionLine page={{ page: "figure", id }} context={context} />
      <p className="figure-foot">
        <a href={pageUrl(locale, { page: "figure", id }, dataset.folder)} data-keep-state>
          {t("figures.open")} – {t("site.name")}
        </a>
      </p>
    </figure>
  );
}
