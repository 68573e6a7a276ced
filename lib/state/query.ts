import type { Field } from "./fields";

// biome-ignore lint/suspicious/noExplicitAny: fields of different types share one record
export type Fields = Record<string, Field<any>>;
export type StateOf<F extends Fields> = { [K in keyof F]: F[K]["fallback"] };

/** Longest piece of unreadable input repeated in a notice. */
const ECHO = 40;

/**
 * Reads the reader's state from a query string. Never throws.
 * @returns the state, defaults filled in, and `key=value` pieces that could not be read
 */
export function parseQuery<F extends Fields>(fields: F, search: string): { state: StateOf<F>; dropped: string[] } {
  const parameters = new URLSearchParams(search);
  const state: Record<string, unknown> = {};
  const dropped: string[] = [];
  for (const [key, field] of Object.entries(fields)) {
    const text = parameters.get(key);
    if (text === null) {
      state[key] = field.fallback;
      continue;
    }
    const result = field.parse(text);
    state[key] = result.value;
    for (const piece of result.dropped) dropped.push(`${key}=${piece.slice(0, ECHO)}`);
  }
  return { state: state as StateOf<F>, dropped };
}

/**
 * Writes state into a query string; defaults are left out, parameters of others are kept and stand first.
 * @returns the search part with its `?`, or an empty text
 */
export function formatQuery<F extends Fields>(fields: F, state: StateOf<F>, search = ""): string {
  const parameters = new URLSearchParams(search);
  for (const [key, field] of Object.entries(fields)) {
    const text = field.format(state[key as keyof F]);
    // Taken out first, so that one state has one address, whatever was chosen first.
    parameters.delete(key);
    if (text !== field.format(field.fallback)) parameters.append(key, text);
  }
  return readableQuery(parameters);
}

/** A query with its `?`, or an empty text; commas, which are allowed there, stay readable. */
export function readableQuery(parameters: URLSearchParams): string {
  const query = parameters.toString().replaceAll("%2C", ",");
  return query ? `?${query}` : "";
}
