import { type Dataset, supersededIds } from "@/lib/dataset";
import { type MatrixSeries, matrix } from "@/lib/series/matrix";

/** Which kinds of input each carrier's models take. Kinds nobody is said to work on are left out. */
export function modalityMatrixSeries(dataset: Dataset): MatrixSeries {
  const overtaken = supersededIds(dataset);
  const used = dataset.modalities.filter((modality) =>
    dataset.statements.some(({ id, modalities }) => !overtaken.has(id) && modalities?.includes(modality.id)),
  );
  return matrix(dataset, used, (head, { modalities }) => modalities?.includes(head) ?? false);
}
