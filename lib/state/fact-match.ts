import { holds, type Vocabulary, vocabularyOf, wantedBy } from "./words/vocabulary";

export { searchable } from "./words/vocabulary";

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

/** Whether a query asks for anything at all. */
export function isActive({ carrier, kind, status, q }: FactQuery): boolean {
  return carrier !== ANY || kind !== ANY || status !== ANY || q !== "";
}

/** A test of facts against a query; every word has to occur. @param vocabulary of all facts there are */
export function matcher(
  { carrier, kind, status, q }: FactQuery,
  vocabulary: Vocabulary = vocabularyOf([]),
): (fact: FactKeys) => boolean {
  const wanted = wantedBy(q, vocabulary);
  return (fact) =>
    (kind === ANY || fact.kind === kind) &&
    (status === ANY || fact.status === status) &&
    (carrier === ANY || fact.carrier.split(" ").includes(carrier)) &&
    holds(fact.words, wanted);
}
