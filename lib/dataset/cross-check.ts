import { checkAges } from "./check-ages";
import { checkCorrections } from "./check-corrections";
import { checkEditions } from "./check-editions";
import { checkOutcomes } from "./check-outcomes";
import { checkQuantityValue } from "./check-quantity";
import { placeholdersOf } from "./placeholder";
import type { Problem } from "./problem";
import type { Lists } from "./schema";
import { valueAt } from "./value-at";
import { unitsOfMeasure } from "./vocabulary";

type Row = { id: string; invalid?: boolean };

/** Where each list of the data set is stored. */
const fileOfList: Record<keyof Lists, string> = {
  sources: "sources",
  people: "people",
  organisations: "organisations",
  models: "models",
  quantities: "quantities",
  statements: "statements",
  events: "events",
  assumptions: "assumptions",
  dimensions: "dimensions",
  modalities: "dimensions",
  notStated: "not-stated",
  outcomes: "outcomes",
  editions: "editions",
  corrections: "corrections",
};

/** Notes a problem of a row. */
export type Note = (field: string, problem: string, remedy: string) => void;
/** What notes the problems of a list's row. */
export type Report = (list: keyof Lists, index: number) => Note;

/** Lists whose ids share one name space: facts become anchors of one page, subjects are referred to alike. */
const nameSpaces: (keyof Lists)[][] = [
  ["sources"],
  ["people", "organisations", "models"],
  ["quantities", "statements", "events", "notStated", "assumptions"],
  ["dimensions"],
  ["modalities"],
  ["outcomes"],
  ["editions"],
  ["corrections"],
];

/**
 * Finds what a schema of one file cannot see: duplicate ids, references to nothing, impossible numbers.
 * @param dataset rows; one marked `invalid` counts only as an id
 * @param partial whether some file already failed, so that a missing assumption is no news
 */
export function crossCheck(dataset: Lists, partial = false): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (list, index) => (field, problem, remedy) => {
    problems.push({
      file: `data/${fileOfList[list]}.json`,
      path: `${list}[${index}]${field ? `.${field}` : ""}`,
      problem,
      remedy,
    });
  };

  for (const lists of nameSpaces) {
    const seen = new Map<string, string>();
    for (const list of lists) {
      dataset[list].forEach(({ id }, index) => {
        const first = seen.get(id);
        if (id && first) report(list, index)("id", `"${id}" is already used at ${first}`, "give it another id");
        else seen.set(id, `data/${fileOfList[list]}.json ${list}[${index}]`);
      });
    }
  }

  const each = <L extends keyof Lists>(list: L, visit: (row: Lists[L][number], note: Note) => void) =>
    (dataset[list] as (Lists[L][number] & Row)[]).forEach((row, index) => {
      if (!row.invalid) visit(row, report(list, index));
    });

  const ids = (...lists: (keyof Lists)[]) => new Set(lists.flatMap((list) => dataset[list].map(({ id }) => id)));
  const organisations = ids("organisations");
  const models = ids("models");
  const subjects = ids("organisations", "models");
  const sources = ids("sources");
  const quantities = ids("quantities");
  const modalities = ids("modalities");
  const cited = {
    saidBy: ids("organisations", "people").add("source"),
    "source.id": sources,
    alsoIn: sources,
  };
  /** What fields name, one or many of it. */
  const references: Partial<Record<keyof Lists, Record<string, Set<string>>>> = {
    people: { organisation: organisations },
    organisations: { parent: organisations },
    models: { organisation: organisations, basedOn: models, "source.id": sources, modalities, supersedes: models },
    quantities: { subject: subjects, object: subjects, supersedes: quantities, corrects: quantities, ...cited },
    statements: {
      subject: subjects,
      dimension: ids("dimensions"),
      modalities,
      supersedes: ids("statements"),
      ...cited,
    },
    events: { subjects, supersedes: ids("events"), ...cited },
    notStated: {
      subject: subjects,
      source: sources,
      statedBy: ids("quantities", "statements", "events"),
      supersedes: ids("notStated"),
    },
  };
  const refer = (note: Note, field: string, id: unknown, known: Set<string>) => {
    if (typeof id !== "string" || known.has(id)) return;
    const some = [...known].filter(Boolean).slice(0, 12).join(", ");
    note(field, `"${id}" is unknown`, `use one of ${some}, or add it`);
  };
  for (const list of nameSpaces.flat()) {
    each(list, (row, note) => {
      for (const [field, known] of Object.entries(references[list] ?? {})) {
        const value = valueAt(row, field);
        if (Array.isArray(value)) for (const [j, id] of value.entries()) refer(note, `${field}[${j}]`, id, known);
        else refer(note, field, value, known);
      }
    });
  }
  for (const list of ["quantities", "statements", "events"] as const) {
    each(list, ({ text }, note) => {
      for (const [locale, sentence] of Object.entries(text))
        for (const id of placeholdersOf(sentence)) refer(note, `text.${locale}`, id, quantities);
    });
  }

  each("organisations", ({ id, parent }, note) => {
    if (parent === id) note("parent", "an organisation cannot be its own parent", "name another one or leave it out");
  });
  each("models", ({ sizes, largest }, note) => {
    if ((sizes === undefined) !== (largest === undefined))
      note("largest", "stands where sizes do, and there alone", "name the largest of the sizes");
  });
  const shares = new Map<string, number>();
  each("quantities", ({ id, measure, object, scope, asOf, supersedes, quantity }, note) => {
    const { lower, upper, unit } = quantity;
    if (supersedes?.includes(id))
      note(`supersedes[${supersedes.indexOf(id)}]`, "a fact cannot supersede itself", "name the older fact");
    checkQuantityValue(quantity, (field, problem, remedy) => note(`quantity.${field}`, problem, remedy));
    const fitting = unitsOfMeasure[measure];
    if (!fitting.includes(unit))
      note("quantity.unit", `${unit} does not fit measure ${measure}`, `use ${fitting.join(" or ")}`);
    if (measure === "investment" && scope === undefined && object === undefined)
      note(
        "scope",
        "is missing on an investment",
        "say what the sum is for, so that none stands beside a wider one unsaid",
      );
    if (unit === "percent" && Number.isFinite(upper) && upper > 100)
      note("quantity.upper", `a share of ${upper} % is over 100 %`, "correct it");
    if (measure !== "ownership-share") return;
    if (object === undefined) note("object", "is missing on a share", "name what is owned");
    if (upper > 100) return;
    const key = `${object ?? ""} ${asOf}`;
    const sum = (shares.get(key) ?? 0) + lower;
    shares.set(key, sum);
    if (sum > 100)
      note(
        "quantity.lower",
        `shares of ${object ?? "?"} add up to ${sum} %`,
        "correct the shares so that they stay within 100 %",
      );
  });
  each("statements", ({ change, supersedes }, note) => {
    if (change && (change === "new") !== (supersedes === undefined))
      note(
        "change",
        `is ${change} though the statement ${supersedes ? "takes up an older one" : "takes up none"}`,
        "write new for what no older statement says, and name in supersedes what the others take up",
      );
  });
  each("assumptions", ({ value, inputBounds: { lower, upper } }, note) => {
    if (value < lower || value > upper)
      note("value", `${value} lies outside inputBounds ${lower}–${upper}`, "correct the value or the bounds");
  });
  each("notStated", ({ source, searchedOn }, note) => {
    if ((source === undefined) === (searchedOn === undefined))
      note(
        "source",
        source ? "stands beside searchedOn" : "is missing, and so is searchedOn",
        "name the source that leaves it out, or the day we looked for it in vain",
      );
  });
  checkEditions(dataset, report, partial);
  checkOutcomes(dataset, report);
  checkCorrections(dataset, report, partial);
  checkAges(dataset, report);
  if (!partial && !dataset.assumptions.some(({ id }) => id === "jpy-per-usd")) {
    problems.push({
      file: "data/assumptions.json",
      path: "assumptions",
      problem: "jpy-per-usd is missing",
      remedy: "add it: yen and dollars cannot be compared without it",
    });
  }
  return problems;
}
