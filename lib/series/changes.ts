import { type Dataset, factsOf, type Outcome } from "@/lib/dataset";

/** What changed from one edition to the next, in ids. */
export interface Changes {
  /** Edition that brought it. */
  edition: string;
  /** Day it was published, EDTF. */
  published: string;
  /** Verdicts reached in it, and those it changed with what they were. */
  decided: { outcome: Outcome; before?: Outcome }[];
  /** Announcements it follows that are still open. */
  open: Outcome[];
  /** Facts of the edition before that newer ones took the place of. */
  overtaken: { id: string; by: string }[];
  /** Facts that were not in the edition before. */
  added: string[];
}

/** What an edition brought. @param before the edition before it, none for the first */
export function changesOf(after: Dataset, before: Dataset | undefined): Changes {
  const edition = after.editions.at(-1);
  if (!edition) throw new Error("data/editions.json: editions: is empty: add the edition the sources belong to");
  const known = new Set(before && factsOf(before).map(({ row }) => row.id));
  const verdictsBefore = new Map(before?.outcomes.map((outcome) => [outcome.id, outcome]));
  const news = after.outcomes
    .map((outcome) => ({ outcome, before: verdictsBefore.get(outcome.id) }))
    .filter((one) => one.before?.verdict !== one.outcome.verdict);
  const facts = factsOf(after).map(({ row }) => row);
  const added = facts.filter(({ id }) => !known.has(id));
  return {
    edition: edition.id,
    published: edition.published,
    decided: news
      .filter(({ outcome, before: was }) => outcome.verdict !== "open" || was)
      .map(({ outcome, before: was }) => (was ? { outcome, before: was } : { outcome })),
    open: news.filter(({ outcome, before: was }) => outcome.verdict === "open" && !was).map(({ outcome }) => outcome),
    overtaken: added.flatMap((row) =>
      ("supersedes" in row ? (row.supersedes ?? []) : [])
        .filter((id) => known.has(id))
        .map((id) => ({ id, by: row.id })),
    ),
    added: added.map(({ id }) => id),
  };
}
