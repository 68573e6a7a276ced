import type { Approach, Dataset } from "@/lib/dataset";
import { presentRows } from "@/lib/series/present";
import { type QuantityRow, rowsOfMeasure } from "@/lib/series/row";

export interface PositioningSeries {
  /** One lane an approach, the models in it smallest first. */
  lanes: {
    approach: Approach;
    rows: QuantityRow[];
    /** Smallest row of each model from which small ones are to be distilled. */
    distilled: QuantityRow[];
  }[];
  rows: QuantityRow[];
}

const LANES: Approach[] = ["from-zero", "customised"];

/** Models by how they come about and how large they are; a model without an approach is left out. */
export function positioningSeries(dataset: Dataset): PositioningSeries {
  const rows = presentRows(dataset, rowsOfMeasure(dataset, "model-size").rows);
  const lanes = LANES.map((approach) => {
    const models = dataset.models.filter((model) => model.approach === approach);
    return {
      approach,
      rows: rows.filter(({ subject }) => models.some(({ id }) => id === subject)),
      distilled: models.flatMap(({ id, distilled }) =>
        distilled ? rows.filter(({ subject }) => subject === id).slice(0, 1) : [],
      ),
    };
  });
  return { lanes, rows: lanes.flatMap((lane) => lane.rows) };
}
