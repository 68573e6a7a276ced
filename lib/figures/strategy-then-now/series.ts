import type { Dataset } from "@/lib/dataset";
import { compareDates } from "@/lib/dataset/edtf";
import { type MatrixSeries, matrix } from "@/lib/series/matrix";
import type { Row, StatementRow } from "@/lib/series/row";

/** How many cells changed, went further, stayed, are newly known, or were not heard of again. */
export type ChangeCounts = Record<"changed" | "further" | "same" | "fresh" | "silent", number>;

/** Then before now, what is new in a few words; a line of then with nothing after it says so. */
function thenAndNow(rows: StatementRow[]): StatementRow[] {
  const ordered = rows
    .map((row) => ({ ...row, text: row.fact.brief ?? row.text }))
    .sort((a, b) => compareDates(a.fact.asOf, b.fact.asOf));
  if (rows.some(({ change }) => change)) return ordered;
  return ordered.map((row) => ({ ...row, change: "none" as const }));
}

/** Statements of then and now by dimension and carrier; dimensions of which nobody said anything since are kept. */
export function strategyThenNowSeries(dataset: Dataset): { matrix: MatrixSeries; counts: ChangeCounts } {
  const series = matrix(dataset, dataset.dimensions, (head, { dimension }) => dimension === head, thenAndNow);
  const cells = series.lines.flatMap(({ cells: own }) => Object.values(own)).filter(({ length }) => length > 0);
  const any = (rows: Row[], change: StatementRow["change"]) =>
    rows.some((row) => row.kind === "statement" && row.change === change);
  const count = (test: (rows: Row[]) => boolean) => cells.filter(test).length;
  return {
    matrix: series,
    counts: {
      changed: count((rows) => any(rows, "changed")),
      further: count((rows) => any(rows, "further") && !any(rows, "changed")),
      same: count((rows) => any(rows, "same")),
      fresh: count((rows) => any(rows, "new")),
      silent: count((rows) => any(rows, "none")),
    },
  };
}
