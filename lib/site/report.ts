/** Where readers may report an error: an address of mail or of a form; nowhere when not configured. */
const contact = process.env.NEXT_PUBLIC_CONTACT_URL ?? "";

/** Names of the fields a report fills in, by scheme. */
const FIELDS: Record<string, readonly [about: string, page: string]> = {
  "mailto:": ["subject", "body"],
  "https:": ["title", "body"],
  "http:": ["title", "body"],
};

/**
 * Address to report an error at, what it is about filled in.
 * @param about id of a fact, figure or source
 * @param page absolute address of the page it stands on
 * @returns undefined when no address is configured
 * @throws Error when what is configured is no address of mail or of the web
 */
export function reportUrl(about: string, page: string): string | undefined {
  if (!contact) return undefined;
  const url = URL.canParse(contact) ? new URL(contact) : undefined;
  const fields = FIELDS[url?.protocol ?? ""];
  if (!url || !fields)
    throw new Error(
      `NEXT_PUBLIC_CONTACT_URL: ${JSON.stringify(contact)} is no address: write mailto:name@example.org or https://…`,
    );
  const [aboutField, pageField] = fields;
  url.searchParams.set(aboutField, about);
  url.searchParams.set(pageField, page);
  // Programs for mail show a plus sign as it is.
  url.search = url.search.replaceAll("+", "%20");
  return url.href;
}
