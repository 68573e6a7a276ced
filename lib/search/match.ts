import { searchable } from "@/lib/state/fact-match";

/** One thing the search may find. */
export interface SearchEntry {
  title: string;
  kind: string;
  path: string;
  /** Other spellings and the other language's words. */
  also: string;
}

/** An entry with its words made ready. */
export interface PreparedEntry extends SearchEntry {
  head: string;
  words: string;
}

/** Makes entries ready to be searched. */
export function prepare(entries: SearchEntry[]): PreparedEntry[] {
  return entries.map((entry) => ({
    ...entry,
    head: searchable(entry.title),
    words: searchable(`${entry.title} ${entry.also}`),
  }));
}

/**
 * Entries that hold every word of a query: those whose title begins with it first, then those whose title holds it.
 * @param most how many to return
 */
export function find(entries: PreparedEntry[], query: string, most: number): PreparedEntry[] {
  const words = searchable(query).split(/\s+/).filter(Boolean);
  const [first] = words;
  if (first === undefined) return [];
  const rank = ({ head }: PreparedEntry) => (head.startsWith(first) ? 0 : head.includes(first) ? 1 : 2);
  return entries
    .filter((entry) => words.every((word) => entry.words.includes(word)))
    .map((entry, place) => ({ entry, rank: rank(entry), place }))
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .slice(0, most)
    .map(({ entry }) => entry);
}
