import { dataset } from "@/lib/dataset";
import { type FigureId, figureIds } from "@/lib/figures/catalogue";
import { isMatrix } from "@/lib/figures/series";

/** Figures that are tables of statements rather than drawings. */
export const matrixIds: readonly FigureId[] = figureIds.filter((id) => isMatrix(dataset, id));
