import { type Approach, byId, type Dataset } from "@/lib/dataset";
import { type Row, rowsOfMeasure } from "./row";

export interface PositioningSeries {
  /** One lane an approach, the models in it smallest first. */
  lanes: { approach: Approach; rows: Row[] }[];
  rows: Row[];
}

const LANES: Approach[] = ["from-zero", "customised"];

/** Models by how they come about and how large they are; a model without an approach is left out. */
export function positioningSeries(dataset: Dataset): PositioningSeries {
  const { rows } = rowsOfMeasure(dataset, "model-size");
  const lanes = LANES.map((approach) => ({
    approach,
    rows: rows.filter(({ subject }) => {
      const model = dataset.models.find(({ id }) => id === subject);
      return model !== undefined && byId(dataset.models, model.id).approach === approach;
    }),
  }));
  return { lanes, rows: lanes.flatMap((lane) => lane.rows) };
}
