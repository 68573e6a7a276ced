import { holds, searchable, type Vocabulary, vocabularyOf, wantedBy } from "@/lib/state/words/vocabulary";

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

/** Entries made ready to be searched, and how their words are written. */
export interface Prepared {
  entries: PreparedEntry[];
  vocabulary: Vocabulary;
}

/** Makes entries ready to be searched. */
export function prepare(entries: SearchEntry[]): Prepared {
  const prepared = entries.map((entry) => ({
    ...entry,
    head: searchable(entry.title),
    words: searchable(`${entry.title} ${entry.also}`),
  }));
  return { entries: prepared, vocabulary: vocabularyOf(prepared.map(({ words }) => words)) };
}

/**
 * Entries that hold every word of a query: those whose title begins with it first, then those whose title holds it.
 * @param most how many to return; all when left out
 */
export function find({ entries, vocabulary }: Prepared, query: string, most?: number): PreparedEntry[] {
  const wanted = wantedBy(query, vocabulary);
  const [first] = wanted;
  if (first === undefined) return [];
  const rank = ({ head }: PreparedEntry) =>
    first.some((word) => head.startsWith(word.trim())) ? 0 : holds(head, [first]) ? 1 : 2;
  return entries
    .filter(({ words }) => holds(words, wanted))
    .map((entry, place) => ({ entry, rank: rank(entry), place }))
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .slice(0, most)
    .map(({ entry }) => entry);
}
