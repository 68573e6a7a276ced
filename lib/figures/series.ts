import type { Dataset } from "@/lib/dataset";
import type { Row } from "@/lib/series/row";
import { type FigureId, figureOf } from "./catalogue";
import { defaultOptions, type FigureOptions } from "./options";
import { type Panel, rowsOfPanel } from "./panel";

const usual = new WeakMap<Dataset, Map<FigureId, Panel[]>>();

/** What a figure shows, in no language and with nothing highlighted. */
export function panelsOf(dataset: Dataset, id: FigureId, options: FigureOptions = defaultOptions): Panel[] {
  const known = options === defaultOptions ? usual.get(dataset)?.get(id) : undefined;
  if (known) return known;
  const panels = figureOf(id).panels(dataset, options);
  if (options === defaultOptions) usual.set(dataset, (usual.get(dataset) ?? new Map()).set(id, panels));
  return panels;
}

/** Every row behind a figure. */
export function rowsOfFigure(dataset: Dataset, id: FigureId, options: FigureOptions = defaultOptions): Row[] {
  return panelsOf(dataset, id, options).flatMap(rowsOfPanel);
}

/** Ids of what rows show: their own and those of the facts behind them. */
export function shownFacts(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ id, facts }) => [id, ...facts]));
}

/** Whether a figure is a table of statements rather than a drawing. */
export const isMatrix = (dataset: Dataset, id: FigureId): boolean => panelsOf(dataset, id)[0]?.kind === "matrix";
