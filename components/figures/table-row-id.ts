/** DOM id of a figure's table row, which tooltips look up. */
export function tableRowId(figure: string, row: string): string {
  return `${figure}--${row}`;
}
