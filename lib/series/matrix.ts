import { carriersOf, type Dataset, type Labelled } from "@/lib/dataset";
import { type Row, statementRow } from "./row";

export interface MatrixSeries {
  /** Carrier ids, in order. */
  columns: string[];
  lines: { id: string; label: Labelled["label"]; cells: Record<string, Row[]> }[];
  /** Cells the source says nothing about. */
  blanks: number;
  cellCount: number;
  rows: Row[];
}

/**
 * Statements by line and carrier.
 * @param heads lines, in order
 * @param belongs whether a statement stands in a line
 */
export function matrix(
  dataset: Dataset,
  heads: Labelled[],
  belongs: (head: string, statement: Dataset["statements"][number]) => boolean,
): MatrixSeries {
  const columns = carriersOf(dataset).map(({ id }) => id);
  const lines = heads.map(({ id, label }) => ({
    id,
    label,
    cells: Object.fromEntries(
      columns.map((carrier) => [
        carrier,
        dataset.statements
          .filter((statement) => statement.subject === carrier && belongs(id, statement))
          .map((statement) => statementRow(dataset, statement)),
      ]),
    ),
  }));
  const cells = lines.flatMap((line) => Object.values(line.cells));
  const rows = [...new Map(cells.flat().map((row) => [row.id, row])).values()];
  return { columns, lines, rows, cellCount: cells.length, blanks: cells.filter(({ length }) => length === 0).length };
}
