import type { Context } from "@/lib/context/context";
import { byId, carriersOf } from "@/lib/dataset";
import type { CatalogueId } from "@/lib/figures/catalogue";
import { controlsOf, outcomeChoices } from "@/lib/figures/controls";
import { defaultOptions } from "@/lib/figures/options";
import { rowsOfFigure, shownFacts } from "@/lib/figures/series";
import { show } from "@/lib/figures/shown";
import { correctionEntries } from "@/lib/share/change-entries";
import { pagePath } from "@/lib/site/address";
import { bodyId, tableRowId } from "@/lib/site/figure-ids";
import { EntryList } from "../changes/EntryList";
import { Island } from "../islands/Island";
import { SharePanel } from "../share/SharePanel";
import { Phrases } from "../site/Phrases";
import { drawnFigure, FigureBody } from "./FigureBody";
import { FigureSettings } from "./FigureSettings";

/** Ids of the rows a figure's table has only once everything is to be shown. */
function rowsWithAll(id: CatalogueId, { dataset }: Context): string[] {
  const current = new Set(rowsOfFigure(dataset, id).map((row) => row.id));
  const all = rowsOfFigure(dataset, id, { ...defaultOptions, rows: "all" });
  return all.filter((row) => !current.has(row.id)).map((row) => tableRowId(id, row.id));
}

/**
 * A figure on a page: the finding as its title, then settings and body.
 * @param heading level of the title; no link to the figure's own page at level 1
 * @param plain leaves the share panel to the figure's own page
 * @param highlight carrier to show in its colour, all else in the background
 * @param followsComparison highlights the carriers the reader compares
 */
export function Figure({
  id,
  context,
  heading: Heading = "h3",
  highlight,
  plain = false,
  followsComparison = false,
}: {
  id: CatalogueId;
  context: Context;
  heading?: "h1" | "h2" | "h3";
  highlight?: string;
  plain?: boolean;
  followsComparison?: boolean;
}) {
  const { dataset, locale, messages, t } = context;
  // What the page's own scripts say stands in the page once.
  const { dropped: _dropped, close: _close, factLink: _link, scriptFailed: _failed, ...labels } = messages.controls;
  const options = { ...defaultOptions, ...(highlight ? { highlight: [highlight] } : {}) };
  const shown = show(id, context, options);
  const { title } = shown.text;
  const assumption = byId(dataset.assumptions, "jpy-per-usd");
  const corrections = correctionEntries(context, shownFacts(shown.rows));
  const controls = controlsOf(id, context);
  return (
    <figure
      className={shown.matrix ? "figure wide-table" : "figure"}
      id={id}
      data-figure={id}
      data-with-all={controls.includes("rows") ? rowsWithAll(id, context).join(" ") : undefined}
      aria-labelledby={`${id}-title`}
    >
      <div className="figure-inner">
        <Heading id={`${id}-title`} data-title={title}>
          <Phrases text={title} locale={locale} />
        </Heading>
        <Island
          name="FigureSettings"
          of={FigureSettings}
          props={{
            id,
            locale,
            edition: dataset.edition,
            keeps: dataset.folder !== "",
            built: highlight ? { highlight: [highlight] } : {},
            followsComparison,
            carriers: carriersOf(dataset).map((carrier) => carrier.id),
            controls,
            choices: outcomeChoices(context),
            labels,
            rate: { value: assumption.value, ...assumption.inputBounds },
          }}
        />
        <div className="figure-body" id={bodyId(id)}>
          <FigureBody figure={drawnFigure(shown)} />
        </div>
        {corrections.length > 0 && <EntryList entries={corrections} context={context} />}
        {!plain && <SharePanel id={id} context={context} />}
        {Heading !== "h1" && (
          <p className="figure-foot">
            <a
              href={
                pagePath(locale, { page: "figure", id }, dataset.folder) + (highlight ? `?highlight=${highlight}` : "")
              }
            >
              {t("figures.open")}
            </a>
          </p>
        )}
      </div>
    </figure>
  );
}
