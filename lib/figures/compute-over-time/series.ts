import { carrierOf, carriersOf, type Dataset, type Localized, organisationOf } from "@/lib/dataset";
import { isAhead } from "@/lib/series/present";
import type { QuantityRow, Row } from "@/lib/series/row";
import { datedRows, facet, type TrendSeries, trendOf, unnamed } from "@/lib/series/trend";

export interface ComputeOverTime extends TrendSeries {
  /** The carrier's first and last count that is there. */
  first: QuantityRow | undefined;
  last: QuantityRow | undefined;
  /** Carriers that state no count. */
  silent: string[];
}

/** GPU counts over time: the carriers, others in Japan, others abroad. */
export function computeOverTimeSeries(dataset: Dataset, japan = unnamed, abroad = unnamed): ComputeOverTime {
  const all = datedRows(dataset, ({ measure }) => measure === "gpu-count");
  const facetOf = (id: string, label: Localized, keep: (row: Row) => boolean) =>
    facet(id, label, all.filter(keep), "GPUs");
  const isHome = ({ subject }: Row) => organisationOf(dataset, subject).country === "JP";
  const carriers = carriersOf(dataset);
  const counted = all.filter((row) => row.carriers.length > 0 && !isAhead(row));
  return {
    ...trendOf(
      dataset,
      [
        ...carriers.map(({ id, name }) => facetOf(id, name, (row) => row.carriers[0] === id)),
        facetOf("japan", japan, (row) => row.carriers.length === 0 && isHome(row)),
        facetOf("abroad", abroad, (row) => row.carriers.length === 0 && !isHome(row)),
      ],
      ({ measure, subject }) => measure === "gpu-count" && carrierOf(dataset, subject) !== null,
    ),
    first: counted[0],
    last: counted
      .filter(({ age }) => age !== "overtaken")
      .sort((a, b) => a.quantity.lower - b.quantity.lower)
      .at(-1),
    silent: carriers.map(({ id }) => id).filter((id) => !all.some((row) => row.carriers.includes(id))),
  };
}
