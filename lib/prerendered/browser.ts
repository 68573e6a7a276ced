/** In the browser the drawing is already in the page; React keeps the server's HTML. */
export function prerendered(_name: string): string {
  // An empty text the page's policy lets through, should React draw anew before the HTML is put back.
  const { trustedTypes } = globalThis as { trustedTypes?: { emptyHTML: string } };
  return trustedTypes?.emptyHTML ?? "";
}
