/**
 * Ids nobody has: those behind the largest one, or, where there is no room behind it, gaps.
 * @param first, last smallest and largest an id may be
 */
export function freeIds(taken: Iterable<number>, first: number, last: number): () => number {
  const known = new Set([...taken].filter((id) => id >= first && id <= last));
  let behind = [...known].reduce((largest, id) => Math.max(largest, id), first - 1);
  let gap = first;
  return () => {
    if (behind < last) {
      behind += 1;
      return behind;
    }
    while (known.has(gap)) gap += 1;
    known.add(gap);
    return gap;
  };
}
