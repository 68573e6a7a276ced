import { type Dataset, factsOf, type Localized } from "@/lib/dataset";
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
    said: kind === "quantity" ? row.said : undefined,
    due: kind === "statement" ? undefined : row.due,
    note: kind === "quantity" ? row.note : undefined,
    covers: kind === "quantity" ? row.covers : undefined,
    scope: kind === "quantity" ? row.scope : undefined,
    change: kind === "statement" ? row.change : undefined,
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
      number("lower", "Lower bound; empty where only an upper one is stated", ({ quantity }) =>
        finite(quantity?.lower),
      ),
      number("upper", "Upper bound; empty where only a lower one is stated", ({ quantity }) => finite(quantity?.upper)),
      number("value", "The one number the source gives, if it gives one", ({ quantity }) => quantity?.value),
      string("unit", "Unit of lower, upper and value", ({ quantity }) => quantity?.unit),
      string(
        "precision",
        "exact, approximate, range, order (of magnitude), at-least or at-most",
        ({ quantity }) => quantity?.precision,
      ),
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
      string("announced", "EDTF date of its announcement, likewise", ({ said }) => said),
      string("due", "EDTF date by which it is to be reached, likewise", ({ due }) => due),
      string("scope", "What a sum of money is for", ({ scope }) => scope),
      ...localized("covers", "Stretch of time a number covers", (row: (typeof rows)[number]) => row.covers),
      string(
        "said_by",
        "Identifier of a person or organisation, or source for the article itself",
        ({ saidBy }) => saidBy,
        REQUIRED,
      ),
      string("hearsay", "Whether the source reports it from others", ({ hearsay }) => flag(hearsay), FLAG),
      string("inferred", "Whether it is inferred from other statements", ({ inferred }) => flag(inferred), FLAG),
      string("source", "Identifier of the source", ({ source }) => source.id, REQUIRED),
      string("paragraphs", "Paragraphs of the source, headings counted, joined by spaces", ({ source }) =>
        (source.paragraphs ?? []).join(" "),
      ),
      string(
        "locator",
        "Part of the source's page, if paragraphs are not counted",
        ({ source: { locator } }) => locator && [locator.part, locator.name].filter(Boolean).join(": "),
      ),
      string("also_in", "Identifiers of further sources, joined by spaces", ({ alsoIn }) => alsoIn?.join(" ")),
      string("supersedes", "Identifiers of facts it takes the place of", ({ supersedes }) => supersedes?.join(" ")),
      string("change", "How a statement stands to what it supersedes", ({ change }) => change),
      number("checked_by", "Pairs of eyes that compared it with its page", ({ checkedBy }) => checkedBy),
      ...localized("note", "What a reader must know to read it right", (row: (typeof rows)[number]) => row.note),
      ...localized("text", "The fact as a sentence", (row: (typeof rows)[number]) => row.sentence),
      string(
        "bound",
        "Of at-least and at-most: beyond for “more than”, about for “up to about”",
        ({ quantity }) => quantity?.bound,
      ),
    ],
    { source: "sources" },
  );
}

/** A table as CSV, for programs: without the byte order mark, which readers of data packages take for a part of a name. */
export function tableCsv({ fields, records, primaryKey, foreignKeys = [] }: PackageTable): string {
  const names = fields.map(({ name }) => name);
  return toCsv(names, records, [primaryKey, ...foreignKeys.map((key) => key.fields)]);
}

const firstEditionOf = ({ editions }: Dataset, source: string) =>
  editions.find(({ sources }) => sources.includes(source))?.id;

/** The whole data set as tables that refer to one another by id. */
export function packageTables(dataset: Dataset): PackageTable[] {
  const filled = (text: Localized): Localized => inEveryLocale((locale) => factText(dataset, text, locale));
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
        string("searched_on", "EDTF date we looked for it in vain", ({ searchedOn }) => searchedOn),
        ...localized("label", "What is missing", ({ label }: Dataset["notStated"][number]) => label),
      ],
      { source: "sources" },
    ),
    table("organisations", "Carriers, companies and funds", dataset.organisations, [
      key("Identifier"),
      string("kind", organisationKinds.join(", "), ({ kind }) => kind),
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
        string("released", "EDTF date of release, likewise", ({ released }) => released),
        string("weights", "open or closed", ({ weights }) => weights),
        string("modalities", "Kinds of information, joined by spaces", ({ modalities }) => modalities?.join(" ")),
        string("source", "Identifier of the source", ({ source }) => source.id, REQUIRED),
        ...localized("base", "What it was built on", ({ base }: Dataset["models"][number]) => base),
        ...localized("sizes", "Parameters as the maker names them", ({ sizes }: Dataset["models"][number]) => sizes),
        ...localized("licence", "Licence", ({ licence }: Dataset["models"][number]) => licence),
        ...localized("name", "Name", ({ name }: Dataset["models"][number]) => name),
      ],
      { organisation: "organisations", source: "sources" },
    ),
    table(
      "outcomes",
      "What became of each announcement",
      dataset.outcomes,
      [
        key("Identifier; its page is /announcements/ and this"),
        string("of", "Identifier of the fact that announced, claimed or forecast it", ({ of }) => of, REQUIRED),
        string("verdict", "What became of it", ({ verdict }) => verdict, REQUIRED),
        string("due", "EDTF date by which it was to be reached, likewise", ({ due }) => due),
        string("decided", "EDTF date that settled it, likewise", ({ decided }) => decided),
        string("decided_by", "Identifiers of the facts it rests on, joined by spaces", ({ decidedBy }) =>
          decidedBy.join(" "),
        ),
        string("declared_by", "self, press, outside or nobody", ({ declaredBy }) => declaredBy),
        string("sure", "high, medium or low", ({ sure }) => sure),
        ...localized("title", "Short name", ({ title }: Dataset["outcomes"][number]) => title),
        ...localized("text", "Why", (outcome: Dataset["outcomes"][number]) => filled(outcome.text)),
        ...localized("revision", "What would change it", ({ revision }: Dataset["outcomes"][number]) => revision),
      ],
      { of: "facts" },
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
    table(
      "sources",
      "Sources",
      dataset.sources,
      [
        key("Identifier"),
        string("kind", "What kind of source", ({ kind }) => kind),
        string("standing", "primary, press or retold", ({ standing }) => standing),
        string("language", "Language of the page", ({ language }) => language),
        string("published", "EDTF date, likewise", ({ published }) => published),
        ...localized("publisher", "Publisher", ({ publisher }: Dataset["sources"][number]) => publisher),
        ...localized("author", "Author", ({ author }: Dataset["sources"][number]) => author ?? undefined),
        string("title", "Title as published, where it is known", ({ title }) => title),
        string("url", "Address, where it is known", ({ url }) => url),
        string("edition", "Identifier of the first edition that knows it", ({ id }) => firstEditionOf(dataset, id)),
      ],
      { edition: "editions" },
    ),
    table("editions", "Editions: which sources this site knew, and until when", dataset.editions, [
      key("Identifier; part of the addresses that stay"),
      string("published", "Day it was made", ({ published }) => published, REQUIRED),
      string("reaches", "EDTF date its facts reach to", ({ reaches }) => reaches, REQUIRED),
      string(
        "retold_from",
        "EDTF date from which on most facts are known as others repeat them",
        ({ retoldFrom }) => retoldFrom,
      ),
      string("checked", "Day its facts were compared with their sources", ({ checkedOn }) => checkedOn),
      string("next_check", "EDTF date of the next comparison", ({ nextCheck }) => nextCheck),
    ]),
    table("corrections", "Mistakes of ours that were put right, in every edition", dataset.corrections, [
      key("Identifier"),
      string(
        "fact",
        "Identifier of the fact or outcome that was wrong; a model as model- and its identifier",
        ({ fact }) => fact,
        REQUIRED,
      ),
      string("field", "Path of what was wrong in its row", ({ field }) => field, REQUIRED),
      string("from", "What it said", ({ from }) => String(from), REQUIRED),
      string("to", "What it says now", ({ to }) => String(to), REQUIRED),
      string("when", "Day it was put right", ({ when }) => when, REQUIRED),
      ...localized("why", "Why", ({ why }: Dataset["corrections"][number]) => why),
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
