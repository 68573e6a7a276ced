import {
  type Citation,
  type Dataset,
  type EventFact,
  factsOf,
  type Localized,
  type QuantityFact,
  type Statement,
} from "@/lib/dataset";
import { organisationKinds } from "@/lib/dataset/vocabulary";
import { factText } from "@/lib/format/text";
import { inEveryLocale, languages, locales } from "@/lib/i18n/locales";
import { toCsv } from "./delimited";
import { type Cell, finite } from "./records";

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

/** What a row may hold that can stand in a column as it is; lists are joined by spaces. */
type Plain = string | number | readonly string[] | null | undefined;
const plain = (value: Plain) => (typeof value === "object" ? value?.join(" ") : value);
type Has<Key extends string, Value> = Partial<Record<Key, Value>>;

function string<Row>(
  name: string,
  description: string,
  cell: Column<Row>["cell"],
  constraints?: Field["constraints"],
): Column<Row> {
  return { name, type: "string", description, ...(constraints ? { constraints } : {}), cell };
}

/** What stands in a row under a name, `decidedBy`; its column is `decided_by`. */
const own = <Key extends string>(
  name: Key,
  description: string,
  constraints?: Field["constraints"],
): Column<Has<Key, Plain>> =>
  string(
    name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    description,
    ({ [name]: value }) => plain(value),
    constraints,
  );

const number = <Key extends string>(name: Key, description: string): Column<Has<Key, number | null>> => ({
  ...own(name, description),
  type: "number",
});

const key = (description: string) => own("id", description, { required: true, unique: true });

/** One column a language. */
const inWords = <Key extends string>(name: Key, description: string): Column<Has<Key, Localized | null>>[] =>
  locales.map((locale) =>
    string(`${name}_${locale}`, `${description}, ${languages[locale].english}`, ({ [name]: text }) => text?.[locale]),
  );

/** Identifier of the source a row is from. */
const source = string<{ source: Citation }>("source", "Identifier of the source", (row) => row.source.id, REQUIRED);

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

/** A text with its numbers put in. */
const filled = (dataset: Dataset, text: Localized): Localized =>
  inEveryLocale((locale) => factText(dataset, text, locale));

/** Every fact in one shape. */
function factTable(dataset: Dataset): PackageTable {
  const rows = factsOf(dataset).map(({ kind, row, subjects, date }) => {
    const { quantity, ...fact }: Partial<QuantityFact & Statement & EventFact> = row;
    return {
      ...fact,
      ...quantity,
      lower: finite(quantity?.lower),
      upper: finite(quantity?.upper),
      kind,
      subjects,
      date,
      text: filled(dataset, row.text),
      source: row.source,
    };
  });
  return table(
    "facts",
    "Every fact: numbers, statements and events",
    rows,
    [
      key("Identifier; anchor on the sources page"),
      own("kind", "What kind of fact", { required: true, enum: ["quantity", "statement", "event"] }),
      own("subjects", "Identifiers of organisations and models, joined by spaces"),
      own("measure", "What a quantity measures"),
      own("dimension", "Dimension of strategy of a statement"),
      number("lower", "Lower bound; empty where only an upper one is stated"),
      number("upper", "Upper bound; empty where only a lower one is stated"),
      number("value", "The one number the source gives, if it gives one"),
      own("unit", "Unit of lower, upper and value"),
      own("precision", "exact, approximate, range, order (of magnitude), at-least or at-most"),
      ...inWords("words", "The number in the source's unit words"),
      own("status", "How settled the fact is", REQUIRED),
      own(
        "date",
        "EDTF date the fact holds for, or of the event; a month has its day left open (2024-03-XX)",
        REQUIRED,
      ),
      string("announced", "EDTF date of its announcement, likewise", ({ said }) => said),
      own("due", "EDTF date by which it is to be reached, likewise"),
      own("scope", "What a sum of money is for"),
      ...inWords("covers", "Stretch of time a number covers"),
      own("saidBy", "Identifier of a person or organisation, or source for the article itself", REQUIRED),
      string("hearsay", "Whether the source reports it from others", ({ hearsay }) => flag(hearsay), FLAG),
      string("inferred", "Whether it is inferred from other statements", ({ inferred }) => flag(inferred), FLAG),
      source,
      string(
        "paragraphs",
        "Paragraphs of the source, headings counted, joined by spaces",
        ({ source: { paragraphs } }) => (paragraphs ?? []).join(" "),
      ),
      string(
        "locator",
        "Part of the source's page, if paragraphs are not counted",
        ({ source: { locator } }) => locator && [locator.part, locator.name].filter(Boolean).join(": "),
      ),
      own("alsoIn", "Identifiers of further sources, joined by spaces"),
      own("supersedes", "Identifiers of facts it takes the place of"),
      own("change", "How a statement stands to what it supersedes"),
      number("checkedBy", "Pairs of eyes that compared it with its page"),
      ...inWords("note", "What a reader must know to read it right"),
      ...inWords("text", "The fact as a sentence"),
      own("bound", "Of at-least and at-most: beyond for “more than”, about for “up to about”"),
    ],
    { source: "sources" },
  );
}

/** A table as CSV, for programs: without the byte order mark, which readers of data packages take for a part of a name. */
export function tableCsv({ fields, records, primaryKey, foreignKeys = [] }: PackageTable): string {
  const names = fields.map(({ name }) => name);
  return toCsv(names, records, [primaryKey, ...foreignKeys.map((key) => key.fields)]);
}

const firstEditionOf = ({ editions }: Dataset, of: string) => editions.find(({ sources }) => sources.includes(of))?.id;

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
        own("subject", "Identifier of an organisation or model"),
        own("measure", "What would be measured"),
        own("source", "Identifier of the source that leaves it out"),
        own("searchedOn", "EDTF date we looked for it in vain"),
        ...inWords("label", "What is missing"),
      ],
      { source: "sources" },
    ),
    table("organisations", "Carriers, companies and funds", dataset.organisations, [
      key("Identifier"),
      own("kind", organisationKinds.join(", ")),
      own("parent", "Identifier of the organisation it belongs to"),
      ...inWords("name", "Name"),
      ...inWords("summary", "What it is here"),
    ]),
    table(
      "models",
      "Large language models",
      dataset.models,
      [
        key("Identifier"),
        own("organisation", "Identifier of its maker"),
        own("approach", "from-zero or customised, where the source tells"),
        own("basedOn", "Identifier of the model it is customised from"),
        own("design", "open or closed"),
        own("released", "EDTF date of release, likewise"),
        own("weights", "open or closed"),
        own("modalities", "Kinds of information, joined by spaces"),
        source,
        ...inWords("base", "What it was built on"),
        ...inWords("sizes", "Parameters as the maker names them"),
        ...inWords("licence", "Licence"),
        ...inWords("name", "Name"),
      ],
      { organisation: "organisations", source: "sources" },
    ),
    table(
      "outcomes",
      "What became of each announcement",
      dataset.outcomes.map((outcome) => ({ ...outcome, text: filled(dataset, outcome.text) })),
      [
        key("Identifier; its page is /announcements/ and this"),
        own("of", "Identifier of the fact that announced, claimed or forecast it", REQUIRED),
        own("verdict", "What became of it", REQUIRED),
        own("due", "EDTF date by which it was to be reached, likewise"),
        own("decided", "EDTF date that settled it, likewise"),
        own("decidedBy", "Identifiers of the facts it rests on, joined by spaces"),
        own("declaredBy", "self, press, outside or nobody"),
        own("sure", "high, medium or low"),
        ...inWords("title", "Short name"),
        ...inWords("text", "Why"),
        ...inWords("revision", "What would change it"),
      ],
      { of: "facts" },
    ),
    table(
      "people",
      "People who are cited",
      dataset.people,
      [
        key("Identifier"),
        own("organisation", "Identifier of their organisation"),
        ...inWords("name", "Name"),
        ...inWords("role", "Role"),
      ],
      { organisation: "organisations" },
    ),
    table(
      "sources",
      "Sources",
      dataset.sources,
      [
        key("Identifier"),
        own("kind", "What kind of source"),
        own("standing", "primary, press or retold"),
        own("language", "Language of the page"),
        own("published", "EDTF date, likewise"),
        ...inWords("publisher", "Publisher"),
        ...inWords("author", "Author"),
        own("title", "Title as published, where it is known"),
        own("url", "Address, where it is known"),
        string("edition", "Identifier of the first edition that knows it", ({ id }) => firstEditionOf(dataset, id)),
      ],
      { edition: "editions" },
    ),
    table("editions", "Editions: which sources this site knew, and until when", dataset.editions, [
      key("Identifier; part of the addresses that stay"),
      own("published", "Day it was made", REQUIRED),
      own("reaches", "EDTF date its facts reach to", REQUIRED),
      own("retoldFrom", "EDTF date from which on most facts are known as others repeat them"),
      string("checked", "Day its facts were compared with their sources", ({ checkedOn }) => checkedOn),
      own("nextCheck", "EDTF date of the next comparison"),
    ]),
    table("corrections", "Mistakes of ours that were put right, in every edition", dataset.corrections, [
      key("Identifier"),
      own("fact", "Identifier of the fact or outcome that was wrong; a model as model- and its identifier", REQUIRED),
      own("field", "Path of what was wrong in its row", REQUIRED),
      string("from", "What it said", ({ from }) => String(from), REQUIRED),
      string("to", "What it says now", ({ to }) => String(to), REQUIRED),
      own("when", "Day it was put right", REQUIRED),
      ...inWords("why", "Why"),
    ]),
    table("assumptions", "Our own assumptions, which the source does not state", dataset.assumptions, [
      key("Identifier"),
      number("value", "Value used"),
      own("unit", "Unit of the value"),
      own("asOf", "EDTF date it is meant for, likewise"),
      ...inWords("label", "What it is"),
      ...inWords("text", "Why it is needed"),
    ]),
  ];
}
