import { z } from "zod";
import { factsOf, supersededIds } from "./lookup";
import { formatPath, type Problem } from "./problem";
import type { Dataset } from "./schema";

const FILE = "data/sentences.json";

/** Sentences of ours that rest on facts without holding their numbers, by message, so that nobody forgets them. */
const sentencesSchema = z.strictObject({
  sentences: z.array(
    z.strictObject({
      message: z.string().min(1),
      edition: z.string().optional().describe("older edition that says so; absent for the newest"),
      facts: z.array(z.string()).min(1),
    }),
  ),
});

/**
 * Checks which facts sentences rest on.
 * @param json the file as read
 * @returns problems, and the sentences to read again because a newer fact has taken the place of theirs
 */
export function checkSentences(
  json: unknown,
  dataset: Dataset,
): { problems: Problem[]; toRead: { message: string; fact: string }[] } {
  const parsed = sentencesSchema.safeParse(json);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({
      file: FILE,
      path: formatPath(path),
      problem: message,
      remedy: "write { message, facts } with the ids of facts",
    }));
    return { problems, toRead: [] };
  }
  const known = new Set(
    [...factsOf(dataset).map(({ row }) => row), ...dataset.notStated, ...dataset.answered].map(({ id }) => id),
  );
  const superseded = supersededIds(dataset);
  const all = parsed.data.sentences.flatMap(({ message, edition, facts }, index) =>
    facts.map((fact, place) => ({ message, edition, fact, path: `sentences[${index}].facts[${place}]` })),
  );
  return {
    problems: all
      .filter(({ fact }) => !known.has(fact))
      .map(({ fact, path }) => ({
        file: FILE,
        path,
        problem: `"${fact}" is unknown`,
        remedy: "name a fact of the data set, and read the sentence again",
      })),
    // What an older edition says stays as it was said.
    toRead: all
      .filter(({ edition, fact }) => edition === undefined && superseded.has(fact))
      .map(({ message, fact }) => ({ message, fact })),
  };
}
