import { formatPath, type Problem } from "./problem";

/** What is written or pasted for the apostrophe ', and single quotes, which look the same. */
export const OTHER_APOSTROPHES = /[‘’‛ʼʹ′`´＇｀]/;

/** Words of others, written as they are published, and what a text of ours said before it was set right. */
const AS_PUBLISHED: Record<string, readonly string[]> = { sources: ["title", "url"], corrections: ["from"] };

/**
 * Finds texts that spell the apostrophe otherwise than all others: a reader who searches, or a program that compares,
 * meets one word.
 * @param name of the file, without `.json`
 * @param json the file as read
 */
export function checkApostrophes(name: string, json: unknown): Problem[] {
  const exempt = AS_PUBLISHED[name] ?? [];
  const problemsAt = (value: unknown, path: readonly PropertyKey[]): Problem[] => {
    if (typeof value === "string") {
      const other = OTHER_APOSTROPHES.exec(value)?.[0];
      if (!other) return [];
      return [
        {
          file: `data/${name}.json`,
          path: formatPath(path),
          problem: `has ${other} in "${value.slice(Math.max(0, value.indexOf(other) - 12), value.indexOf(other) + 12)}"`,
          remedy: "write the apostrophe as ' and quotes as “ ”",
        },
      ];
    }
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, part]) =>
      exempt.includes(key) ? [] : problemsAt(part, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  };
  return problemsAt(json, []);
}
