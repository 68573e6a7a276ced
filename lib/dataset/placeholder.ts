const PLACEHOLDER = /\{([a-z0-9.-]+)\}/g;

/** Ids of the facts whose numbers a text asks for, e.g. `{tsuzumi-params}`. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1] as string);
}

/**
 * Puts numbers in place of `{fact-id}`.
 * @param format gives a fact's number as text
 */
export function fillPlaceholders(text: string, format: (id: string) => string): string {
  return text.replace(PLACEHOLDER, (_, id: string) => format(id));
}
