import type { Dataset } from "@/lib/dataset";
import type { MatrixSeries } from "@/lib/series/matrix";
import type { Row } from "@/lib/series/row";
import { type FigureId, figureOf } from "./catalogue";
import { defaultOptions, type FigureOptions } from "./options";
import { type Panel, rowsOfPanel } from "./panel";

/** What a figure shows. */
export function panelsOf(dataset: Dataset, id: FigureId, options: FigureOptions = defaultOptions): Panel[] {
  return figureOf(id).panels(dataset, options);
}

/** Every row behind a figure. */
export function rowsOfFigure(dataset: Dataset, id: FigureId, options: FigureOptions = defaultOptions): Row[] {
  return panelsOf(dataset, id, options).flatMap(rowsOfPanel);
}

/** The matrix of a figure that is a table of statements, or undefined. */
export function matrixOf(dataset: Dataset, id: FigureId): MatrixSeries | undefined {
  const [panel] = panelsOf(dataset, id);
  return panel?.kind === "matrix" ? panel.matrix : undefined;
}
