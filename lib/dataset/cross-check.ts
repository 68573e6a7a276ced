import { locales } from "@/lib/i18n/locales";
import { checkAges } from "./check-ages";
import { checkCorrections } from "./check-corrections";
import { checkEditions } from "./check-editions";
import { checkOutcomes } from "./check-outcomes";
import { checkQuantityValue } from "./check-quantity";
import { placeholdersOf } from "./placeholder";
import type { Problem } from "./problem";
import type { Lists } from "./schema";
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

/** Notes a problem of a list's row. */
export type Report = (list: keyof Lists, index: number, field: string, problem: string, remedy: string) => void;

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
  const report: Report = (list, index, field, problem, remedy) => {
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
        if (id && first) report(list, index, "id", `"${id}" is already used at ${first}`, "give it another id");
        else seen.set(id, `data/${fileOfList[list]}.json ${list}[${index}]`);
      });
    }
  }

  const ids = (...lists: (keyof Lists)[]) => new Set(lists.flatMap((list) => dataset[list].map(({ id }) => id)));
  const organisations = ids("organisations");
  const models = ids("models");
  const subjects = ids("organisations", "models");
  const speakers = ids("organisations", "people").add("source");
  const sources = ids("sources");
  const quantities = ids("quantities");
  const statements = ids("statements");
  const events = ids("events");
  const notStated = ids("notStated");
  const dimensions = ids("dimensions");
  const modalities = ids("modalities");

  const refer = (list: keyof Lists, index: number, field: string, id: string | undefined, known: Set<string>) => {
    if (id !== undefined && !known.has(id)) {
      report(
        list,
        index,
        field,
        `"${id}" is unknown`,
        `use one of ${[...known].filter(Boolean).slice(0, 12).join(", ")}, or add it`,
      );
    }
  };
  const each = <L extends keyof Lists>(list: L, visit: (row: Lists[L][number], index: number) => void) =>
    (dataset[list] as (Lists[L][number] & Row)[]).forEach((row, index) => {
      if (!row.invalid) visit(row, index);
    });
  const checkText = (list: keyof Lists, index: number, text: Record<string, string>) => {
    for (const locale of locales) {
      for (const id of placeholdersOf(text[locale] ?? "")) refer(list, index, `text.${locale}`, id, quantities);
    }
  };

  each("people", (row, i) => refer("people", i, "organisation", row.organisation, organisations));
  each("organisations", (row, i) => {
    refer("organisations", i, "parent", row.parent, organisations);
    if (row.parent === row.id)
      report(
        "organisations",
        i,
        "parent",
        "an organisation cannot be its own parent",
        "name another one or leave it out",
      );
  });
  each("models", (row, i) => {
    refer("models", i, "organisation", row.organisation, organisations);
    refer("models", i, "basedOn", row.basedOn, models);
    refer("models", i, "source.id", row.source.id, sources);
    if ((row.sizes === undefined) !== (row.largest === undefined))
      report("models", i, "largest", "stands where sizes do, and there alone", "name the largest of the sizes");
    row.modalities?.forEach((id, j) => {
      refer("models", i, `modalities[${j}]`, id, modalities);
    });
    row.supersedes?.forEach((id, j) => {
      refer("models", i, `supersedes[${j}]`, id, models);
    });
  });
  const shares = new Map<string, number>();
  each("quantities", (row, i) => {
    refer("quantities", i, "subject", row.subject, subjects);
    refer("quantities", i, "object", row.object, subjects);
    refer("quantities", i, "saidBy", row.saidBy, speakers);
    refer("quantities", i, "source.id", row.source.id, sources);
    checkText("quantities", i, row.text);
    row.supersedes?.forEach((id, j) => {
      refer("quantities", i, `supersedes[${j}]`, id, quantities);
      if (id === row.id)
        report("quantities", i, `supersedes[${j}]`, "a fact cannot supersede itself", "name the older fact");
    });
    const { lower, upper, unit } = row.quantity;
    checkQuantityValue(row.quantity, (field, problem, remedy) =>
      report("quantities", i, `quantity.${field}`, problem, remedy),
    );
    if (!unitsOfMeasure[row.measure].includes(unit))
      report(
        "quantities",
        i,
        "quantity.unit",
        `${unit} does not fit measure ${row.measure}`,
        `use ${unitsOfMeasure[row.measure].join(" or ")}`,
      );
    if (row.measure === "investment" && row.scope === undefined && row.object === undefined)
      report(
        "quantities",
        i,
        "scope",
        "is missing on an investment",
        "say what the sum is for, so that none stands beside a wider one unsaid",
      );
    row.corrects?.forEach((id, j) => {
      refer("quantities", i, `corrects[${j}]`, id, quantities);
    });
    row.alsoIn?.forEach((id, j) => {
      refer("quantities", i, `alsoIn[${j}]`, id, sources);
    });
    if (unit === "percent" && Number.isFinite(upper) && upper > 100)
      report("quantities", i, "quantity.upper", `a share of ${upper} % is over 100 %`, "correct it");
    if (row.measure === "ownership-share" && upper <= 100) {
      const key = `${row.object ?? ""} ${row.asOf}`;
      const sum = (shares.get(key) ?? 0) + lower;
      shares.set(key, sum);
      if (sum > 100)
        report(
          "quantities",
          i,
          "quantity.lower",
          `shares of ${row.object ?? "?"} add up to ${sum} %`,
          "correct the shares so that they stay within 100 %",
        );
    }
    if (row.measure === "ownership-share" && row.object === undefined)
      report("quantities", i, "object", "is missing on a share", "name what is owned");
  });
  each("statements", (row, i) => {
    refer("statements", i, "subject", row.subject, subjects);
    refer("statements", i, "dimension", row.dimension, dimensions);
    row.modalities?.forEach((id, j) => {
      refer("statements", i, `modalities[${j}]`, id, modalities);
    });
    row.supersedes?.forEach((id, j) => {
      refer("statements", i, `supersedes[${j}]`, id, statements);
    });
    row.alsoIn?.forEach((id, j) => {
      refer("statements", i, `alsoIn[${j}]`, id, sources);
    });
    if (row.change && (row.change === "new") !== (row.supersedes === undefined))
      report(
        "statements",
        i,
        "change",
        `is ${row.change} though the statement ${row.supersedes ? "takes up an older one" : "takes up none"}`,
        "write new for what no older statement says, and name in supersedes what the others take up",
      );
    refer("statements", i, "saidBy", row.saidBy, speakers);
    refer("statements", i, "source.id", row.source.id, sources);
    checkText("statements", i, row.text);
  });
  each("events", (row, i) => {
    row.subjects.forEach((id, j) => {
      refer("events", i, `subjects[${j}]`, id, subjects);
    });
    row.supersedes?.forEach((id, j) => {
      refer("events", i, `supersedes[${j}]`, id, events);
    });
    row.alsoIn?.forEach((id, j) => {
      refer("events", i, `alsoIn[${j}]`, id, sources);
    });
    refer("events", i, "saidBy", row.saidBy, speakers);
    refer("events", i, "source.id", row.source.id, sources);
    checkText("events", i, row.text);
  });
  each("assumptions", (row, i) => {
    const { lower, upper } = row.inputBounds;
    if (row.value < lower || row.value > upper)
      report(
        "assumptions",
        i,
        "value",
        `${row.value} lies outside inputBounds ${lower}–${upper}`,
        "correct the value or the bounds",
      );
  });
  each("notStated", (row, i) => {
    refer("notStated", i, "subject", row.subject, subjects);
    refer("notStated", i, "source", row.source, sources);
    if ((row.source === undefined) === (row.searchedOn === undefined))
      report(
        "notStated",
        i,
        "source",
        row.source ? "stands beside searchedOn" : "is missing, and so is searchedOn",
        "name the source that leaves it out, or the day we looked for it in vain",
      );
    row.statedBy?.forEach((id, j) => {
      refer("notStated", i, `statedBy[${j}]`, id, new Set([...quantities, ...statements, ...events]));
    });
    row.supersedes?.forEach((id, j) => {
      refer("notStated", i, `supersedes[${j}]`, id, notStated);
    });
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
