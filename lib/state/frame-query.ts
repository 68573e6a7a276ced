import { ANNOUNCEMENT, ECHO, MOST_HIGHLIGHTED, PLAIN_DECIMAL } from "./shapes";

/** A setting of a page as plain data: the words it may be, or the bounds of its number; any text without either. */
export interface FrameSetting {
  values?: readonly string[];
  bounds?: readonly [number, number];
  fallback: string;
}

/** What a frame's address asks for. */
export interface FrameQuery {
  highlight: string[];
  /** `key=value` pieces that cannot be read, as on a page. */
  dropped: string[];
  /** Those that can, and that the frame has no use for. */
  unused: string[];
}

/**
 * Reads a frame's address as a page reads its own, by data alone and in little code.
 * @param follows settings the frame has a use for
 * @param carriers ids that can be highlighted
 */
export function readFrameQuery(
  settings: Record<string, FrameSetting>,
  follows: readonly string[],
  carriers: readonly string[],
  search: string,
): FrameQuery {
  const query = new URLSearchParams(search);
  const dropped: string[] = [];
  const unused: string[] = [];
  const piece = (key: string, text: string) => `${key}=${text.slice(0, ECHO)}`;
  const note = (key: string, text: string, isRead: boolean, fallback: string) => {
    if (!isRead) dropped.push(piece(key, text));
    else if (text !== fallback && !follows.includes(key)) unused.push(piece(key, text));
  };
  for (const [key, { values, bounds, fallback }] of Object.entries(settings)) {
    const text = query.get(key);
    if (text === null) continue;
    const isWithin = !bounds || (PLAIN_DECIMAL.test(text) && +text >= bounds[0] && +text <= bounds[1]);
    note(key, text, values ? values.includes(text) : isWithin, fallback);
  }
  const words = [...new Set(query.get("highlight")?.split(",").filter(Boolean))];
  const highlight = words
    .filter((word) => carriers.includes(word) || ANNOUNCEMENT.test(word))
    .slice(0, MOST_HIGHLIGHTED);
  for (const word of words) note("highlight", word, highlight.includes(word), "");
  return { highlight, dropped, unused };
}
