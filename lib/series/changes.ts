import { type Dataset, factsOf, modelAnchor, type Outcome } from "@/lib/dataset";
import { listedModels } from "./models";

/** What changed from one edition to the next, in ids. */
export interface Changes {
  /** Edition that brought it. */
  edition: string;
  /** Day it was published, EDTF. */
  published: string;
  /** Verdicts reached in it, and those it changed or gave anew, with what they were. */
  decided: { outcome: Outcome; before?: Outcome }[];
  /** Announcements it is the first to follow, and that are open. */
  open: Outcome[];
  /** Facts of the edition before that newer ones took the place of. */
  overtaken: { id: string; by: string }[];
  /** Facts that were not in the edition before, models by their anchors. */
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
    .filter((one) => one.before?.verdict !== one.outcome.verdict || one.outcome.edition === edition.id);
  const added = factsOf(after)
    .map(({ row }) => row)
    .filter(({ id }) => !known.has(id));
  const models = new Set(before && listedModels(before).map(({ id }) => modelAnchor(id)));
  const newModels = listedModels(after).filter(({ id }) => !models.has(modelAnchor(id)));
  return {
    edition: edition.id,
    published: edition.published,
    decided: news
      .filter(({ outcome, before: was }) => outcome.verdict !== "open" || was)
      .map(({ outcome, before: was }) => (was ? { outcome, before: was } : { outcome })),
    open: news.filter(({ outcome, before: was }) => outcome.verdict === "open" && !was).map(({ outcome }) => outcome),
    overtaken: [
      ...added.flatMap((row) =>
        ("supersedes" in row ? (row.supersedes ?? []) : [])
          .filter((id) => known.has(id))
          .map((id) => ({ id, by: row.id })),
      ),
      ...newModels.flatMap(({ id: by, supersedes = [] }) =>
        supersedes
          .map(modelAnchor)
          .filter((id) => models.has(id))
          .map((id) => ({ id, by: modelAnchor(by) })),
      ),
    ],
    added: [...added.map(({ id }) => id), ...newModels.map(({ id }) => modelAnchor(id))],
  };
}
