import type { Dataset } from "@/lib/dataset";
import { type MatrixSeries, matrix } from "@/lib/series/matrix";

/** Which kinds of input each carrier's models take. Kinds nobody is said to work on are left out. */
export function modalityMatrixSeries(dataset: Dataset): MatrixSeries {
  const used = dataset.modalities.filter(({ id }) =>
    dataset.statements.some(({ modalities }) => modalities?.includes(id)),
  );
  return matrix(dataset, used, (head, { modalities }) => modalities?.includes(head) ?? false);
}
