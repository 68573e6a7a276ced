import { carriersOf, type Dataset, type Labelled, type Localized } from "@/lib/dataset";
import { current, type Row, type StatementRow, statementRow } from "./row";

export interface MatrixSeries {
  /** Carrier ids, in order; or ids of whatever `names` names. */
  columns: string[];
  /** Names of columns that are no carriers. */
  names?: Record<string, Localized>;
  /** Heading of the column of lines, when it is not dimensions. */
  head?: Localized;
  /** Whether cells are bare words, the source standing once a line. */
  plain?: boolean;
  lines: { id: string; label: Labelled["label"]; cells: Record<string, Row[]> }[];
  /** Cells the source says nothing about. */
  blanks: number;
  cellCount: number;
  rows: Row[];
}

/** Counts cells, and lists every row once. */
export function matrixOfLines(columns: string[], lines: MatrixSeries["lines"]): MatrixSeries {
  const cells = lines.flatMap((line) => columns.map((column) => line.cells[column] ?? []));
  const rows = [...new Map(cells.flat().map((row) => [row.id, row])).values()];
  return { columns, lines, rows, cellCount: cells.length, blanks: cells.filter(({ length }) => length === 0).length };
}

/**
 * Statements by line and carrier.
 * @param heads lines, in order
 * @param belongs whether a statement stands in a line
 * @param pick which of a cell's statements are shown; by default those no newer one takes the place of
 */
export function matrix(
  dataset: Dataset,
  heads: Labelled[],
  belongs: (head: string, statement: Dataset["statements"][number]) => boolean,
  pick: (rows: StatementRow[]) => StatementRow[] = current,
): MatrixSeries {
  const columns = carriersOf(dataset).map(({ id }) => id);
  const lines = heads.map(({ id, label }) => ({
    id,
    label,
    cells: Object.fromEntries(
      columns.map((carrier) => [
        carrier,
        pick(
          dataset.statements
            .filter((statement) => statement.subject === carrier && belongs(id, statement))
            .map((statement) => statementRow(dataset, statement)),
        ),
      ]),
    ),
  }));
  return matrixOfLines(columns, lines);
}
