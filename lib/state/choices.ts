import { byId, carriersOf, comparedMeasures, type Dataset } from "@/lib/dataset";
import { measures, statuses } from "@/lib/dataset/vocabulary";
import type { ExploreChoices, StateChoices } from "./site-fields";

export const factKinds = ["quantity", "statement", "event", "not-stated", "model"] as const;

/** What the reader can choose from, read off the data set. */
export function stateChoices(dataset: Dataset): StateChoices & { explore: ExploreChoices } {
  const rate = byId(dataset.assumptions, "jpy-per-usd").inputBounds;
  return {
    explore: {
      measures: measures.filter((measure) => dataset.quantities.some((fact) => fact.measure === measure)),
      facts: dataset.quantities.map(({ id }) => id),
      carriers: carriersOf(dataset).map(({ id }) => id),
      rate,
    },
    carriers: carriersOf(dataset).map(({ id }) => id),
    dimensions: [...comparedMeasures(dataset), ...dataset.dimensions.map(({ id }) => id)].filter(
      (id, index, all) => all.indexOf(id) === index,
    ),
    statuses: [...statuses],
    kinds: [...factKinds],
    rate,
  };
}
