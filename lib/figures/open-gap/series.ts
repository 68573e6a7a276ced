import type { Dataset, Localized } from "@/lib/dataset";
import type { QuantityRow } from "@/lib/series/row";
import { datedRows, facet, type TrendSeries, trendOf, unnamed } from "@/lib/series/trend";

export interface OpenGap extends TrendSeries {
  /** The smallest gap, the newest gap, and the newest lag. */
  least: QuantityRow | undefined;
  newest: QuantityRow | undefined;
  lag: QuantityRow | undefined;
}

/** Gap in percent by series of measurement, and lag in months. @param labels names of the facets, by series and `lag` */
export function openGapSeries(dataset: Dataset, labels: Record<string, Localized> = {}): OpenGap {
  const series = new Map(dataset.quantities.map((fact) => [fact.id, fact.series]));
  const gaps = datedRows(dataset, ({ measure }) => measure === "open-gap");
  const lags = datedRows(dataset, ({ measure }) => measure === "open-lag");
  const names = [...new Set(gaps.map(({ id }) => series.get(id) ?? "gap"))];
  const facets = [
    ...names.map((name) => {
      const rows = gaps.filter(({ id }) => (series.get(id) ?? "gap") === name);
      return facet(name, labels[name] ?? unnamed, rows, "percent", true);
    }),
    facet("lag", labels.lag ?? unnamed, lags, "months"),
  ];
  return {
    ...trendOf(dataset, facets, () => false),
    // Only measurements of one series may be compared.
    least: gaps
      .filter(({ id }) => series.get(id) === series.get(gaps.at(-1)?.id ?? ""))
      .sort((a, b) => a.quantity.upper - b.quantity.upper)[0],
    newest: gaps.at(-1),
    lag: lags.at(-1),
  };
}
