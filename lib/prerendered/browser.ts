/** In the browser the drawing is already in the page; React keeps the server's HTML. */
export function prerendered(_name: string): string {
  return "";
}
