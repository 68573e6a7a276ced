/** Where readers may report an error: an address of mail or of a form; nowhere when not configured. */
const contact = process.env.NEXT_PUBLIC_CONTACT_URL ?? "";

/**
 * Address to report an error at, what it is about filled in.
 * @param about id of a fact, figure or source
 * @param page absolute address of the page it stands on
 * @returns undefined when no address is configured
 */
export function reportUrl(about: string, page: string): string | undefined {
  if (!contact) return undefined;
  const fields = contact.startsWith("mailto:") ? { subject: about, body: page } : { title: about, body: page };
  const query = Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");
  return `${contact}${contact.includes("?") ? "&" : "?"}${query}`;
}
