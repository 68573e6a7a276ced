/** DOM id of a figure's table row, which tooltips look up. */
export function tableRowId(figure: string, row: string): string {
  return `${figure}--${row}`;
}

/** DOM id of everything of a figure below its title and settings. */
export function bodyId(figure: string): string {
  return `${figure}-body`;
}
