import type { Context } from "@/lib/context/context";
import { byId } from "@/lib/dataset";
import type { MatrixSeries } from "@/lib/series/matrix";

/** Name of a column: the carrier's, or what the matrix calls it. */
export function columnName({ names }: MatrixSeries, column: string, { dataset, locale }: Context): string {
  return names?.[column]?.[locale] ?? byId(dataset.organisations, column).name[locale];
}

/** Heading of the column of lines. */
export function headName({ head }: MatrixSeries, { locale, t }: Context): string {
  return head?.[locale] ?? t("table.dimension");
}
