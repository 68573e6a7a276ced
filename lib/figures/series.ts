import type { Dataset } from "@/lib/dataset";
import type { MatrixSeries } from "@/lib/series/matrix";
import type { Row } from "@/lib/series/row";
import { type FigureId, figureOf } from "./catalogue";
import { highlightIn } from "./highlight";
import { defaultOptions, type FigureOptions } from "./options";
import { type Panel, rowsOfPanel } from "./panel";

const made = new WeakMap<Dataset, Map<string, Panel[]>>();

/** What a figure shows; worked out once for each choice of options. */
export function panelsOf(dataset: Dataset, id: FigureId, options: FigureOptions = defaultOptions): Panel[] {
  const known = made.get(dataset) ?? new Map<string, Panel[]>();
  made.set(dataset, known);
  // What a reader writes beside a figure changes nothing of what it shows.
  const key = `${id} ${JSON.stringify({ ...options, own: undefined })}`;
  const panels = known.get(key) ?? highlightIn(figureOf(id).panels(dataset, options), options.highlight);
  known.set(key, panels);
  return panels;
}

/** Every row behind a figure. */
export function rowsOfFigure(dataset: Dataset, id: FigureId, options: FigureOptions = defaultOptions): Row[] {
  return panelsOf(dataset, id, options).flatMap(rowsOfPanel);
}

/** Ids of what rows show: their own and those of the facts behind them. */
export function shownFacts(rows: Row[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ id, facts }) => [id, ...facts]));
}

/** The matrix of a figure that is a table of statements, or undefined. */
export function matrixOf(dataset: Dataset, id: FigureId, options?: FigureOptions): MatrixSeries | undefined {
  const [panel] = panelsOf(dataset, id, options);
  return panel?.kind === "matrix" ? panel.matrix : undefined;
}
