import { carriersOf, type Dataset } from "@/lib/dataset";
import { ratioRow } from "@/lib/series/derived";
import { isAhead } from "@/lib/series/present";
import type { DerivedRow, QuantityRow } from "@/lib/series/row";
import { datedRows, facet, type TrendSeries, trendOf, unnamed } from "@/lib/series/trend";

export interface ModelSizeOverTime extends TrendSeries {
  /** Carriers whose newest model is smaller than an earlier one. */
  turned: string[];
  /** Carrier that only grew, and its newest model over its first main one. */
  grown: { carrier: string; ratio: DerivedRow } | null;
  /** Carriers that went past a target of theirs. */
  passed: string[];
}

const upperOf = (row: QuantityRow | undefined) => row?.quantity.upper ?? 0;

/** Sizes of models over time, a facet a carrier. @param others name of the facet of no carrier */
export function modelSizeOverTimeSeries(dataset: Dataset, others = unnamed): ModelSizeOverTime {
  const all = datedRows(dataset, ({ measure }) => measure === "model-size");
  const carriers = carriersOf(dataset);
  const of = (carrier: string) => all.filter((row) => row.carriers[0] === carrier);
  const facets = carriers.map(({ id, name }) => facet(id, name, of(id), "parameters"));
  const rest = all.filter(({ carriers: own }) => own.length === 0);
  const built = (carrier: string) => of(carrier).filter((row) => !isAhead(row));
  const turned = carriers
    .map(({ id }) => id)
    .filter((id) => {
      const rows = built(id);
      return upperOf(rows.at(-1)) < Math.max(...rows.map(upperOf));
    });
  const growing = carriers.map(({ id }) => id).find((id) => built(id).length > 1 && !turned.includes(id));
  const newest = growing ? built(growing).at(-1) : undefined;
  const older = dataset.quantities.find(
    ({ id }) => newest && dataset.quantities.some((fact) => fact.id === newest.id && fact.supersedes?.includes(id)),
  );
  const first = older && all.find(({ id }) => id === older.id);
  const ratio = ratioRow(newest, first, { id: "model-size-growth", label: null });
  const targets = all.filter(({ fact }) => fact.status === "planned" && fact.due);
  const passed = carriers
    .map(({ id }) => id)
    .filter((id) =>
      targets.some(
        (target) => target.carriers[0] === id && built(id).some((row) => row.quantity.lower > upperOf(target)),
      ),
    );
  return {
    ...trendOf(
      dataset,
      [...facets, facet("others", others, rest, "parameters")],
      ({ measure, subject }) =>
        measure === "model-size" && dataset.models.some(({ id, released }) => id === subject && released),
    ),
    turned,
    grown: growing && ratio ? { carrier: growing, ratio } : null,
    passed,
  };
}
