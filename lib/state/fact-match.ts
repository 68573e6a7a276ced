/** What a reader looks for among the facts. */
export interface FactQuery {
  carrier: string;
  kind: string;
  status: string;
  q: string;
}

/** What a fact is matched by. */
export interface FactKeys {
  carrier: string;
  kind: string;
  status: string;
  /** Its words, through `searchable`. */
  words: string;
}

/** Value of a filter that lets everything through. */
export const ANY = "any";

const KATAKANA_TO_HIRAGANA = 0x60;

/** Text as it is searched: full and half width alike, hiragana and katakana alike, without regard to case. */
export function searchable(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - KATAKANA_TO_HIRAGANA));
}

/** Whether a query asks for anything at all. */
export function isActive({ carrier, kind, status, q }: FactQuery): boolean {
  return carrier !== ANY || kind !== ANY || status !== ANY || q !== "";
}

/** A test of facts against a query; every word has to occur. */
export function matcher({ carrier, kind, status, q }: FactQuery): (fact: FactKeys) => boolean {
  const words = searchable(q).split(/\s+/).filter(Boolean);
  return (fact) =>
    (kind === ANY || fact.kind === kind) &&
    (status === ANY || fact.status === status) &&
    (carrier === ANY || fact.carrier.split(" ").includes(carrier)) &&
    words.every((word) => fact.words.includes(word));
}
