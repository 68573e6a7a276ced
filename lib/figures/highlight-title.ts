/** What a figure's title is made of for whomever it highlights, where there is no data set to ask. */
export interface HighlightTitles {
  /** What follows the figure's own title, with `{names}` of the highlighted. */
  aside: string;
  /** Two names, `{a}` and `{b}`, joined. */
  pair: string;
  colon: string;
  list: string;
  /** Names of the carriers that have rows, by id. */
  carriers: Record<string, string>;
  /** Titles that come out otherwise, by what is highlighted, in the order it was asked for. */
  others: Record<string, string>;
}

/** An announcement's row: what it is called, and what it says. */
export interface Announced {
  id: string;
  name: string;
  value: string;
}

/**
 * The title of a figure that highlights some; undefined where it has no row of theirs.
 * @param own the figure's title as it stands
 * @param announced rows of announcements, in their order
 */
export function highlightTitle(
  own: string,
  { aside, pair, colon, list, carriers, others }: HighlightTitles,
  announced: readonly Announced[],
  highlight: readonly string[],
): string | undefined {
  const nameOf = (id: string) =>
    Object.hasOwn(carriers, id) ? carriers[id] : announced.find((row) => row.id === id)?.name;
  const known = highlight.filter((id) => nameOf(id) !== undefined);
  const [a = "", b] = known.map(nameOf);
  if (known.length === 0) return undefined;
  const key = known.join();
  if (Object.hasOwn(others, key)) return others[key];
  const names = b === undefined ? a : pair.replace("{a}", () => a).replace("{b}", () => b);
  const told = announced.filter(({ id }) => known.includes(id));
  return told.length === known.length
    ? `${names}${colon}${told.map(({ value }) => value).join(list)}`
    : own + aside.replace("{names}", () => names);
}
