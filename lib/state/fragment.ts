/**
 * The id an address's fragment points at: `#a%20b` gives `a b`.
 * A fragment that is no valid encoding is taken as it stands, so that no address can stop a page.
 */
export function fragmentId(hash: string): string {
  const id = hash.replace(/^#/, "");
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
