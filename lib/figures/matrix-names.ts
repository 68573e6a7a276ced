import { byId } from "@/lib/dataset";
import type { MatrixSeries } from "@/lib/series/matrix";
import type { FigureContext } from "./context";

/** Name of a column: the carrier's, or what the matrix calls it. */
export function columnName({ names }: MatrixSeries, column: string, { dataset, locale }: FigureContext): string {
  return names?.[column]?.[locale] ?? byId(dataset.organisations, column).name[locale];
}

/** Heading of the column of lines. */
export function headName({ head }: MatrixSeries, { locale, t }: FigureContext): string {
  return head?.[locale] ?? t("table.dimension");
}
