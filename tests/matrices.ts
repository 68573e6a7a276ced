import { dataset } from "@/lib/dataset";
import { type FigureId, figureIds } from "./catalogue";
import { matrixOf } from "./series";

/** Figures that are tables of statements rather than drawings; apart from the catalogue, which browsers load too. */
export const matrixIds: readonly FigureId[] = figureIds.filter((id) => matrixOf(dataset, id));
