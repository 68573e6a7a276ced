import { type DrawingSpec, drawingSpec } from "@/lib/drawing/drawing-spec";
import { pagePalette } from "@/lib/drawing/palette";
import type { PageSize } from "@/lib/drawing/spec";
import type { Shown } from "@/lib/figures/shown";
import { Drawing } from "./Drawing";
import { Legend } from "./Legend";
import { MatrixTable } from "./MatrixTable";
import { RowTable } from "./RowTable";

/** The page's two drawings; the style sheet shows the one that fits the column. */
export const drawingSizes = ["wide", "narrow"] as const;

/** A drawing of more rows than these scrolls by itself on a phone. */
const LONG = 30;

/** A drawing of more rows than these is no longer legible on one sheet of paper, where the table stands for it. */
const BEYOND_A_SHEET = 20;

/** A figure, and what is drawn of it where it is no table. */
export interface DrawnFigure {
  shown: Shown;
  drawing: DrawingSpec | undefined;
}

/** Works out what is drawn of a figure on a page. */
export const drawnFigure = (shown: Shown): DrawnFigure => ({
  shown,
  drawing: shown.matrix ? undefined : drawingSpec(shown, pagePalette),
});

/**
 * Everything of a figure below its title: subtitle, drawing in two widths, legend, note, source and table.
 * Rendered at build for pages and frames, and in the browser with the reader's settings.
 * @param unseen what the drawing that does not show and the table are made of, where that comes later
 * @param seen the drawing that shows
 * @param tableOpen keeps the table open across a change
 */
export function FigureBody({
  figure,
  unseen = figure,
  seen,
  tableOpen = false,
}: {
  figure: DrawnFigure;
  unseen?: DrawnFigure;
  seen?: PageSize;
  tableOpen?: boolean;
}) {
  const { matrix, text, rows, context } = figure.shown;
  const { locale, t } = context;
  return (
    <>
      <p className="subtitle">{text.subtitle}</p>
      {matrix && <MatrixTable series={matrix} title={text.title} context={context} />}
      {drawingSizes.map((size) => {
        const { shown, drawing } = seen === size ? figure : unseen;
        if (!drawing) return null;
        const isLong = shown.rows.length > LONG;
        const lengths = [isLong && "long", shown.rows.length > BEYOND_A_SHEET && "beyond-a-sheet"];
        return (
          <div
            key={size}
            className={["drawing", size, ...lengths].filter(Boolean).join(" ")}
            {...(isLong && size === "narrow" ? { role: "region", tabIndex: 0, "aria-label": text.short } : {})}
          >
            <Drawing drawing={drawing} size={size} palette={pagePalette} locale={locale} />
          </div>
        );
      })}
      <Legend rows={rows} context={context} />
      <p className="note">{text.note}</p>
      <p className="source-line">{text.sourceLine}</p>
      {!matrix && (
        <details className="table-view" open={tableOpen}>
          <summary>{t("table.show")}</summary>
          <div className="table-scroll">
            <RowTable shown={unseen.shown} />
          </div>
        </details>
      )}
    </>
  );
}
