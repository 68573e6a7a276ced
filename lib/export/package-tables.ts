import { type Dataset, factsOf, type Localized } from "@/lib/dataset";
import { factText } from "@/lib/format/text";
import { languages, locales } from "@/lib/i18n/locales";
import type { Cell } from "./records";

/** A field of a Frictionless table schema. */
export interface Field {
  name: string;
  type: "string" | "number" | "boolean";
  description: string;
  constraints?: { required?: boolean; unique?: boolean; enum?: readonly string[] };
}

/** A table of the data package. */
export interface PackageTable {
  name: string;
  title: string;
  fields: Field[];
  primaryKey: string;
  foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
  records: Record<string, Cell>[];
}

/** A field, and what stands in it for a row. */
type Column<Row> = Field & { cell: (row: Row) => Cell | undefined };

const REQUIRED = { required: true };
const FLAG = { enum: ["true", "false"] };
const flag = (value: boolean | undefined) => (value ? "true" : "false");

function string<Row>(
  name: string,
  description: string,
  cell: Column<Row>["cell"],
  constraints?: Field["constraints"],
): Column<Row> {
  return { name, type: "string", description, ...(constraints ? { constraints } : {}), cell };
}

const number = <Row>(name: string, description: string, cell: Column<Row>["cell"]): Column<Row> => ({
  name,
  type: "number",
  description,
  cell,
});

const key = <Row extends { id: string }>(description: string) =>
  string<Row>("id", description, ({ id }) => id, { required: true, unique: true });

/** One column a language. */
function localized<Row>(name: string, description: string, text: (row: Row) => Localized | undefined): Column<Row>[] {
  return locales.map((locale) =>
    string(`${name}_${locale}`, `${description}, ${languages[locale].english}`, (row) => text(row)?.[locale]),
  );
}

/** A table out of rows; columns named like another table's key refer to it. */
function table<Row>(
  name: string,
  title: string,
  rows: Row[],
  columns: Column<Row>[],
  refersTo: Record<string, string> = {},
): PackageTable {
  const foreignKeys = Object.entries(refersTo).map(([fields, resource]) => ({
    fields,
    reference: { resource, fields: "id" },
  }));
  return {
    name,
    title,
    primaryKey: "id",
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    fields: columns.map(({ cell: _, ...field }) => field),
    records: rows.map((row) =>
      Object.fromEntries(columns.map(({ name: column, cell }) => [column, cell(row) ?? null])),
    ),
  };
}

/** Every fact in one shape. */
function factTable(dataset: Dataset): PackageTable {
  const rows = factsOf(dataset).map(({ kind, row, subjects, date }) => ({
    ...row,
    kind,
    subjects,
    date,
    quantity: kind === "quantity" ? row.quantity : undefined,
    measure: kind === "quantity" ? row.measure : undefined,
    announced: kind === "quantity" ? row.announced : undefined,
    dimension: kind === "statement" ? row.dimension : undefined,
    inferred: kind === "statement" ? row.inferred : undefined,
    sentence: Object.fromEntries(locales.map((locale) => [locale, factText(dataset, row.text, locale)])) as Localized,
  }));
  return table(
    "facts",
    "Every fact: numbers, statements and events",
    rows,
    [
      key("Identifier; anchor on the sources page"),
      string("kind", "What kind of fact", ({ kind }) => kind, {
        required: true,
        enum: ["quantity", "statement", "event"],
      }),
      string("subjects", "Identifiers of organisations and models, joined by spaces", (row) => row.subjects.join(" ")),
      string("measure", "What a quantity measures", ({ measure }) => measure),
      string("dimension", "Dimension of strategy of a statement", ({ dimension }) => dimension),
      number("lower", "Lower bound", ({ quantity }) => quantity?.lower),
      number("upper", "Upper bound", ({ quantity }) => quantity?.upper),
      number("value", "The one number the source gives, if it gives one", ({ quantity }) => quantity?.value),
      string("unit", "Unit of lower, upper and value", ({ quantity }) => quantity?.unit),
      string("precision", "exact, approximate, range or order (of magnitude)", ({ quantity }) => quantity?.precision),
      ...localized(
        "words",
        "The number in the source's unit words",
        (row: (typeof rows)[number]) => row.quantity?.words,
      ),
      string("status", "How settled the fact is", ({ status }) => status, REQUIRED),
      string(
        "date",
        "EDTF date the fact holds for, or of the event; a month has its day left open (2024-03-XX)",
        ({ date }) => date,
        REQUIRED,
      ),
      string("announced", "EDTF date of its announcement, likewise", ({ announced }) => announced),
      string(
        "said_by",
        "Identifier of a person or organisation, or source for the article itself",
        ({ saidBy }) => saidBy,
        REQUIRED,
      ),
      string("hearsay", "Whether the source reports it from others", ({ hearsay }) => flag(hearsay), FLAG),
      string("inferred", "Whether it is inferred from other statements", ({ inferred }) => flag(inferred), FLAG),
      string("source", "Identifier of the source", ({ source }) => source.id, REQUIRED),
      string(
        "paragraphs",
        "Paragraphs of the source, headings counted, joined by spaces",
        ({ source }) => source.paragraphs.join(" "),
        REQUIRED,
      ),
      ...localized("text", "The fact as a sentence", (row: (typeof rows)[number]) => row.sentence),
    ],
    { source: "sources" },
  );
}

/** The whole data set as tables that refer to one another by id. */
export function packageTables(dataset: Dataset): PackageTable[] {
  return [
    factTable(dataset),
    table(
      "not-stated",
      "What readers look for and the source leaves out",
      dataset.notStated,
      [
        key("Identifier"),
        string("subject", "Identifier of an organisation or model", ({ subject }) => subject),
        string("measure", "What would be measured", ({ measure }) => measure),
        string("source", "Identifier of the source that leaves it out", ({ source }) => source),
        ...localized("label", "What is missing", ({ label }: Dataset["notStated"][number]) => label),
      ],
      { source: "sources" },
    ),
    table("organisations", "Carriers, companies and funds", dataset.organisations, [
      key("Identifier"),
      string("kind", "carrier, company, startup, bigtech, lab, fund or group", ({ kind }) => kind),
      string("parent", "Identifier of the organisation it belongs to", ({ parent }) => parent),
      ...localized("name", "Name", ({ name }: Dataset["organisations"][number]) => name),
      ...localized("summary", "What it is here", ({ summary }: Dataset["organisations"][number]) => summary),
    ]),
    table(
      "models",
      "Large language models",
      dataset.models,
      [
        key("Identifier"),
        string("organisation", "Identifier of its maker", ({ organisation }) => organisation),
        string("approach", "from-zero or customised, where the source tells", ({ approach }) => approach),
        string("based_on", "Identifier of the model it is customised from", ({ basedOn }) => basedOn),
        string("design", "open or closed", ({ design }) => design),
        ...localized("name", "Name", ({ name }: Dataset["models"][number]) => name),
      ],
      { organisation: "organisations" },
    ),
    table(
      "people",
      "People who are cited",
      dataset.people,
      [
        key("Identifier"),
        string("organisation", "Identifier of their organisation", ({ organisation }) => organisation),
        ...localized("name", "Name", ({ name }: Dataset["people"][number]) => name),
        ...localized("role", "Role", ({ role }: Dataset["people"][number]) => role),
      ],
      { organisation: "organisations" },
    ),
    table("sources", "Sources", dataset.sources, [
      key("Identifier"),
      string("kind", "article, report or filing", ({ kind }) => kind),
      string("published", "EDTF date, likewise", ({ published }) => published),
      ...localized("publisher", "Publisher", ({ publisher }: Dataset["sources"][number]) => publisher),
      ...localized("author", "Author", ({ author }: Dataset["sources"][number]) => author),
      string("url", "Address, where it is known", ({ url }) => url),
    ]),
    table("assumptions", "Our own assumptions, which the source does not state", dataset.assumptions, [
      key("Identifier"),
      number("value", "Value used", ({ value }) => value),
      string("unit", "Unit of the value", ({ unit }) => unit),
      string("as_of", "EDTF date it is meant for, likewise", ({ asOf }) => asOf),
      ...localized("label", "What it is", ({ label }: Dataset["assumptions"][number]) => label),
      ...localized("text", "Why it is needed", ({ text }: Dataset["assumptions"][number]) => text),
    ]),
  ];
}
