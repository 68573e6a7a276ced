import type { MatrixSeries } from "@/lib/series/matrix";
import type { Row } from "@/lib/series/row";
import { mapRows, type Panel, rowsOfPanel } from "./panel";

/** Whether a row is one of a carrier's or an announcement's own. */
export const isOf = ({ id, carriers }: Row, highlight: readonly string[]) =>
  highlight.some((one) => one === id || carriers.includes(one));

/**
 * Panels whose rows are calm but for those of the carriers and announcements to highlight.
 * @param highlight ids of carriers and announcements; where none of them has a row, nothing is calm
 */
export function highlightIn(panels: readonly Panel[], highlight: readonly string[] = []): readonly Panel[] {
  if (!panels.some((panel) => rowsOfPanel(panel).some((row) => isOf(row, highlight)))) return panels;
  return panels.map((panel) => mapRows(panel, (row) => (isOf(row, highlight) ? row : { ...row, calm: true })));
}

/** Whether nothing of a column is highlighted while something else is. */
export function isCalmColumn({ lines }: MatrixSeries, column: string): boolean {
  const rows = lines.flatMap(({ cells }) => cells[column] ?? []);
  return rows.length > 0 && rows.every(({ calm }) => calm);
}
