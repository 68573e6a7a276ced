import { drawingSpec } from "@/lib/drawing/drawing-spec";
import { pagePalette } from "@/lib/drawing/palette";
import type { FigureId } from "@/lib/figures/catalogue";
import type { FigureContext } from "@/lib/figures/context";
import type { FigureOptions } from "@/lib/figures/options";
import { matrixOf, rowsOfFigure } from "@/lib/figures/series";
import { shownText } from "@/lib/figures/shown-text";
import { Drawing } from "./Drawing";
import { Legend } from "./Legend";
import { MatrixTable } from "./MatrixTable";
import { RowTable } from "./RowTable";

/** The page's two drawings; the style sheet shows the one that fits the column. */
const drawingSizes = ["wide", "narrow"] as const;

/** A drawing of more rows than these scrolls by itself on a phone. */
const LONG = 30;

/** A drawing of more rows than these is no longer legible on one sheet of paper, where the table stands for it. */
const BEYOND_A_SHEET = 20;

/**
 * Everything of a figure below its title: subtitle, drawing in two widths, legend, note, source and table.
 * Rendered at build for pages and frames, and in the browser with the reader's settings.
 * @param tableOpen keeps the table open across a change
 */
export function FigureBody({
  id,
  context,
  options,
  tableOpen = false,
}: {
  id: FigureId;
  context: FigureContext;
  options: FigureOptions;
  tableOpen?: boolean;
}) {
  const { dataset, t } = context;
  const text = shownText(id, context, options);
  const matrix = matrixOf(dataset, id, options);
  const rows = rowsOfFigure(dataset, id, options);
  const drawing = matrix ? undefined : drawingSpec(id, context, options, pagePalette);
  const isLong = rows.length > LONG;
  const lengths = [isLong && "long", rows.length > BEYOND_A_SHEET && "beyond-a-sheet"];
  return (
    <>
      <p className="subtitle">{text.subtitle}</p>
      {matrix && <MatrixTable series={matrix} title={text.title} context={context} />}
      {drawing &&
        drawingSizes.map((size) => (
          <div
            key={size}
            className={["drawing", size, ...lengths].filter(Boolean).join(" ")}
            {...(isLong && size === "narrow" ? { role: "region", tabIndex: 0, "aria-label": text.short } : {})}
          >
            <Drawing drawing={drawing} size={size} palette={pagePalette} locale={context.locale} />
          </div>
        ))}
      <Legend rows={rows} context={context} />
      <p className="note">{text.note}</p>
      <p className="source-line">{text.sourceLine}</p>
      {!matrix && (
        <details className="table-view" open={tableOpen}>
          <summary>{t("table.show")}</summary>
          <div className="table-scroll">
            <RowTable id={id} rows={rows} title={text.title} context={context} />
          </div>
        </details>
      )}
    </>
  );
}
