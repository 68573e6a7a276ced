import { parseQuery } from "./query";
import { type StateChoices, siteFields } from "./site-fields";

/** Settings of a query that cannot be read, as they were written. */
export function droppedFrom(search: string, choices: StateChoices): string[] {
  return parseQuery(siteFields(choices), search).dropped;
}
