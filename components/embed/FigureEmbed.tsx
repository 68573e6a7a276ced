import type { Shown } from "@/lib/figures/shown";
import { pageUrl } from "@/lib/site/address";
import { drawnFigure, FigureBody } from "../figures/FigureBody";
import { Phrases } from "../site/Phrases";
import { EditionLine } from "./EditionLine";

/** A figure in a frame: its drawing, its table, its source and the way back. */
export function FigureEmbed({ shown }: { shown: Shown }) {
  const { id, context, words } = shown;
  const { dataset, locale, t } = context;
  return (
    <figure className={shown.matrix ? "figure wide-table" : "figure"} data-figure={id} aria-labelledby="title">
      <h1 id="title">
        <Phrases text={words.title} locale={locale} />
      </h1>
      <div className="figure-body">
        <FigureBody figure={drawnFigure(shown)} />
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
