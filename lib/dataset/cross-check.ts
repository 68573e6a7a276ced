import { locales } from "@/lib/i18n/locales";
import { placeholdersOf } from "./placeholder";
import type { Problem } from "./problem";
import type { Dataset } from "./schema";
import { unitsOfMeasure } from "./vocabulary";

type Row = { id: string; invalid?: boolean };

/** Where each list of the data set is stored. */
const fileOfList: Record<keyof Dataset, string> = {
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
};

/** Lists whose ids share one name space: facts become anchors of one page, subjects are referred to alike. */
const nameSpaces: (keyof Dataset)[][] = [
  ["sources"],
  ["people", "organisations", "models"],
  ["quantities", "statements", "events", "notStated", "assumptions"],
  ["dimensions"],
  ["modalities"],
];

/**
 * Finds what a schema of one file cannot see: duplicate ids, references to nothing, impossible numbers.
 * @param dataset rows; one marked `invalid` counts only as an id
 * @param partial whether some file already failed, so that a missing assumption is no news
 */
export function crossCheck(dataset: Dataset, partial = false): Problem[] {
  const problems: Problem[] = [];
  const report = (list: keyof Dataset, index: number, field: string, problem: string, remedy: string) =>
    problems.push({
      file: `data/${fileOfList[list]}.json`,
      path: `${list}[${index}]${field ? `.${field}` : ""}`,
      problem,
      remedy,
    });

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

  const ids = (...lists: (keyof Dataset)[]) => new Set(lists.flatMap((list) => dataset[list].map(({ id }) => id)));
  const organisations = ids("organisations");
  const models = ids("models");
  const subjects = ids("organisations", "models");
  const speakers = ids("organisations", "people").add("source");
  const sources = ids("sources");
  const quantities = ids("quantities");
  const statements = ids("statements");
  const dimensions = ids("dimensions");
  const modalities = ids("modalities");

  const refer = (list: keyof Dataset, index: number, field: string, id: string | undefined, known: Set<string>) => {
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
  const each = <L extends keyof Dataset>(list: L, visit: (row: Dataset[L][number], index: number) => void) =>
    (dataset[list] as (Dataset[L][number] & Row)[]).forEach((row, index) => {
      if (!row.invalid) visit(row, index);
    });
  const checkText = (list: keyof Dataset, index: number, text: Record<string, string>) => {
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
    const { lower, upper, value, unit, precision } = row.quantity;
    if (lower > upper)
      report("quantities", i, "quantity.lower", `${lower} is greater than upper ${upper}`, "swap or correct them");
    if (lower < 0) report("quantities", i, "quantity.lower", `${lower} is negative`, "these measures start at zero");
    const pointed = precision === "exact" || precision === "approximate";
    if (pointed && value === undefined)
      report(
        "quantities",
        i,
        "quantity.value",
        `is missing though precision is ${precision}`,
        "give the value, or set precision to range or order",
      );
    if (!pointed && value !== undefined)
      report(
        "quantities",
        i,
        "quantity.value",
        `makes a point of a vague number (precision ${precision})`,
        "remove value, keep lower and upper",
      );
    if (!pointed && lower === upper)
      report(
        "quantities",
        i,
        "quantity.upper",
        `equals lower though precision is ${precision}`,
        "give the range's real bounds",
      );
    if (value !== undefined && (value < lower || value > upper))
      report(
        "quantities",
        i,
        "quantity.value",
        `${value} lies outside ${lower}–${upper}`,
        "correct the value or the bounds",
      );
    if (precision === "exact" && lower !== upper)
      report("quantities", i, "quantity.precision", "is exact though lower and upper differ", "use range or order");
    if (!unitsOfMeasure[row.measure].includes(unit))
      report(
        "quantities",
        i,
        "quantity.unit",
        `${unit} does not fit measure ${row.measure}`,
        `use ${unitsOfMeasure[row.measure].join(" or ")}`,
      );
    if (unit === "percent" && upper > 100)
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
    refer("statements", i, "saidBy", row.saidBy, speakers);
    refer("statements", i, "source.id", row.source.id, sources);
    checkText("statements", i, row.text);
  });
  each("events", (row, i) => {
    row.subjects.forEach((id, j) => {
      refer("events", i, `subjects[${j}]`, id, subjects);
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
  });
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
