import { fold } from "./fold";
import { respelled } from "./spelling";

/** How texts write their words: in one, or as two that stand side by side. */
export interface Vocabulary {
  /** Words written in one. */
  whole: ReadonlySet<string>;
  /** Words that stand side by side somewhere, by what they make without the space. */
  apart: ReadonlyMap<string, readonly [string, string]>;
}

/** Part of a query: a text holds it in any of these spellings. */
export type Wanted = readonly string[];

const LATIN_WORD = /[\p{Script=Latin}\d.%&+@$-]+/gu;
/** Single letters join with anything: a long, along. */
const isJoinable = (word: string | undefined): word is string => word !== undefined && /^\d|../.test(word);

/** Text made ready to be searched: folded, and once more in American spelling where that is another. */
export function searchable(text: string): string {
  const folded = fold(text);
  const american = respelled(folded);
  return american === folded ? folded : `${folded}\n ${american}`;
}

/** Reads off how words are written. @param texts made by `searchable` */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const whole = new Set<string>();
  const apart = new Map<string, readonly [string, string]>();
  for (const text of texts) {
    let before: { word: string; end: number } | undefined;
    for (const { 0: word, index } of text.matchAll(LATIN_WORD)) {
      whole.add(word);
      if (before && index === before.end + 1 && isJoinable(before.word) && isJoinable(word))
        apart.set(before.word + word, [before.word, word]);
      before = { word, end: index + word.length };
    }
  }
  return { whole, apart };
}

/** A word taken apart where texts write it as two; as it is where they do not know it. */
function partsOf(word: string, { whole, apart }: Vocabulary): readonly string[] {
  const pair = apart.get(word);
  if (pair || whole.size === 0 || !/^[a-z\d.]+$/.test(word)) return pair ?? [word];
  if ([...whole].some((known) => known.includes(word))) return [word];
  const places = Array.from({ length: Math.max(0, word.length - 3) }, (_, index) => index + 2);
  const place = places.find((at) => whole.has(word.slice(0, at)) && whole.has(word.slice(at)));
  return place === undefined ? [word] : [word.slice(0, place), word.slice(place)];
}

/** Words of a query, those put together that texts write in one, those taken apart that texts write as two. */
function wordsOf(query: string, vocabulary: Vocabulary): string[] {
  const isWhole = (word: string) => vocabulary.whole.has(respelled(word));
  const words: string[] = [];
  for (const word of fold(query).split(" ").filter(Boolean)) {
    const last = words.at(-1);
    if (isJoinable(last) && isJoinable(word) && isWhole(last + word)) words[words.length - 1] = last + word;
    else words.push(word);
  }
  return words.flatMap((word) => (isWhole(word) ? [word] : partsOf(respelled(word), vocabulary)));
}

/** What a text must hold to be found by a query. */
export function wantedBy(query: string, vocabulary: Vocabulary): Wanted[] {
  return wordsOf(query, vocabulary).map((word) => {
    const american = respelled(word);
    const pair = vocabulary.apart.get(american);
    return [...new Set([word, american, ...(pair ? [` ${pair.join(" ")}`] : [])])];
  });
}

/** Whether a text holds everything wanted. @param words made by `searchable` */
export function holds(words: string, wanted: readonly Wanted[]): boolean {
  const text = ` ${words}`;
  return wanted.every((spellings) => spellings.some((spelling) => text.includes(spelling)));
}
