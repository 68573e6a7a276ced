import type { z } from "zod";
import { languages, locales } from "@/lib/i18n/locales";
import { checkApostrophes } from "./check-apostrophes";
import { crossCheck } from "./cross-check";
import { inEdition, newestEdition, openBounds } from "./edition";
import { formatPath, type Problem } from "./problem";
import { type Dataset, type FileName, fileNames, fileSchemas, type Lists } from "./schema";

/** A data file as read: its parsed JSON, or why it could not be parsed. */
export type RawFile = { json: unknown } | { error: string };

function remedyOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "custom" && issue.params?.remedy) return String(issue.params.remedy);
  const last = issue.path.at(-1);
  const language = locales.find((locale) => locale === last);
  if (language) return `add the missing ${languages[language].english} text`;
  if (issue.code === "unrecognized_keys") return `remove ${issue.keys.join(", ")} or correct its spelling`;
  if (issue.code === "invalid_value") return `use one of ${issue.values.join(", ")}`;
  if (issue.code === "invalid_type") return `give a value of type ${issue.expected}`;
  return "correct the value, see data/schema";
}

/**
 * Checks all data files against their schemas and one another.
 * @param files raw files by name (without `.json`)
 * @returns every problem found, and the newest edition when there is none
 */
export function validate(files: Partial<Record<FileName, RawFile>>): {
  problems: Problem[];
  dataset: Dataset | null;
} {
  const problems: Problem[] = [];
  const parsed: Record<string, unknown> = {};
  for (const name of fileNames) {
    const file = `data/${name}.json`;
    const raw = files[name];
    if (!raw) {
      problems.push({ file, path: "(file)", problem: "is missing", remedy: "restore it from version control" });
      continue;
    }
    if ("error" in raw) {
      problems.push({ file, path: "(file)", problem: `is not JSON (${raw.error})`, remedy: "correct the syntax" });
      continue;
    }
    problems.push(...checkApostrophes(name, raw.json));
    const result = fileSchemas[name].safeParse(raw.json);
    if (result.success) Object.assign(parsed, result.data);
    else {
      for (const issue of result.error.issues) {
        problems.push({ file, path: formatPath(issue.path), problem: issue.message, remedy: remedyOf(issue) });
      }
      // Rows that are right still take part in the cross-checks, so that all problems come at once.
      Object.assign(parsed, salvage(name, raw.json));
    }
  }
  const stored = { ...emptyLists(), ...parsed } as Lists;
  const lists = { ...stored, quantities: stored.quantities.map((fact) => (fact.quantity ? openBounds(fact) : fact)) };
  problems.push(...crossCheck(lists, problems.length > 0));
  return { problems, dataset: problems.length ? null : inEdition(lists, newestEdition(lists).id) };
}

function emptyLists(): Lists {
  return {
    sources: [],
    people: [],
    organisations: [],
    models: [],
    quantities: [],
    statements: [],
    events: [],
    assumptions: [],
    dimensions: [],
    modalities: [],
    notStated: [],
    outcomes: [],
    editions: [],
    corrections: [],
  };
}

function salvage(name: FileName, json: unknown): Record<string, unknown[]> {
  const kept: Record<string, unknown[]> = {};
  if (typeof json !== "object" || json === null) return kept;
  for (const [key, schema] of Object.entries(fileSchemas[name].shape)) {
    const rows: unknown = (json as Record<string, unknown>)[key];
    if (key === "$schema" || !Array.isArray(rows)) continue;
    // Rows are kept at their index: a hole, not a shift, so that paths in messages stay true.
    const element = (schema as z.ZodArray<z.ZodType>).element;
    kept[key] = rows.map((row) => (element.safeParse(row).success ? row : identified(row)));
  }
  return kept;
}

/** A row that failed its schema, kept only as an id so that references to it are not reported as well. */
function identified(row: unknown): unknown {
  const id = typeof row === "object" && row !== null && "id" in row ? row.id : undefined;
  return typeof id === "string" ? { id, invalid: true } : { id: "", invalid: true };
}
