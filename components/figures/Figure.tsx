import { byId, carriersOf } from "@/lib/dataset";
import type { CatalogueId } from "@/lib/figures/catalogue";
import type { FigureContext } from "@/lib/figures/context";
import { controlsOf, outcomeChoices } from "@/lib/figures/controls";
import { describeFigure } from "@/lib/figures/describe";
import { defaultOptions } from "@/lib/figures/options";
import { matrixOf, rowsOfFigure, shownFacts } from "@/lib/figures/series";
import { correctionEntries } from "@/lib/share/change-entries";
import { pagePath } from "@/lib/site/address";
import { EntryList } from "../changes/EntryList";
import { Island } from "../islands/Island";
import { SharePanel } from "../share/SharePanel";
import { Phrases } from "../site/Phrases";
import { FigureFrame } from "./FigureFrame";
import { tableRowId } from "./table-row-id";

/** Ids of the rows a figure's table has only once everything is to be shown. */
function rowsWithAll(id: CatalogueId, { dataset }: FigureContext): string[] {
  const current = new Set(rowsOfFigure(dataset, id).map((row) => row.id));
  const all = rowsOfFigure(dataset, id, { ...defaultOptions, rows: "all" });
  return all.filter((row) => !current.has(row.id)).map((row) => tableRowId(id, row.id));
}

/**
 * A figure on a page: the finding as its title, then settings and body.
 * @param heading level of the title; no link to the figure's own page at level 1
 * @param plain leaves the share panel to the figure's own page
 * @param highlight carrier to show in full colour, the others faded
 */
export function Figure({
  id,
  context,
  heading: Heading = "h3",
  highlight,
  plain = false,
}: {
  id: CatalogueId;
  context: FigureContext;
  heading?: "h1" | "h2" | "h3";
  highlight?: string;
  plain?: boolean;
}) {
  const { dataset, locale, messages, t } = context;
  // What the page's own scripts say stands in the page once.
  const { dropped: _dropped, close: _close, factLink: _link, scriptFailed: _failed, ...labels } = messages.controls;
  const { title } = describeFigure(id, context);
  const assumption = byId(dataset.assumptions, "jpy-per-usd");
  const corrections = correctionEntries(context, shownFacts(rowsOfFigure(dataset, id)));
  const isMatrix = matrixOf(dataset, id) !== undefined;
  const fragment = `${locale}${dataset.folder}/${id}`;
  const controls = controlsOf(id, context);
  const others = highlight ? carriersOf(dataset).find((carrier) => carrier.id === highlight)?.id : undefined;
  return (
    <figure
      className={isMatrix ? "figure wide-table" : "figure"}
      id={id}
      data-figure={id}
      data-highlight={others}
      data-with-all={controls.includes("rows") ? rowsWithAll(id, context).join(" ") : undefined}
      aria-labelledby={`${id}-title`}
    >
      <div className="figure-inner">
        <Heading id={`${id}-title`}>
          <Phrases text={title} locale={locale} />
        </Heading>
        <Island
          name="FigureFrame"
          of={FigureFrame}
          props={{
            id,
            locale,
            edition: dataset.edition,
            keeps: dataset.folder !== "",
            fragment,
            controls,
            choices: outcomeChoices(context),
            labels,
            rate: { value: assumption.value, ...assumption.inputBounds },
          }}
        />
        {corrections.length > 0 && <EntryList entries={corrections} context={context} />}
        {!plain && <SharePanel id={id} context={context} />}
        {Heading !== "h1" && (
          <p className="figure-foot">
            <a href={pagePath(locale, { page: "figure", id }, dataset.folder) + (others ? `?highlight=${others}` : "")}>
              {t("figures.open")}
            </a>
          </p>
        )}
      </div>
    </figure>
  );
}
