import { type Dataset, factsOf, type Localized } from "@/lib/dataset";
import { factText } from "@/lib/format/text";
import { inEveryLocale, type Locale, languages, locales } from "@/lib/i18n/locales";
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

const string = (name: string, description: string, constraints?: Field["constraints"]): Field => ({
  name,
  type: "string",
  description,
  ...(constraints ? { constraints } : {}),
});
const number = (name: string, description: string): Field => ({ name, type: "number", description });
const key = (description: string) => string("id", description, { required: true, unique: true });
const localized = (name: string, description: string) =>
  locales.map((locale) => string(`${name}_${locale}`, `${description}, ${languages[locale].english}`));

function spread(name: string, text: Record<Locale, string> | null | undefined): Record<string, Cell> {
  return Object.fromEntries(locales.map((locale) => [`${name}_${locale}`, text?.[locale] ?? null]));
}

/** The whole data set as tables that refer to one another by id. */
export function packageTables(dataset: Dataset): PackageTable[] {
  const sentence = (text: Localized): Localized => inEveryLocale((locale) => factText(dataset, text, locale));
  const toSource = { fields: "source", reference: { resource: "sources", fields: "id" } };
  const flag = (value: boolean | undefined) => (value ? "true" : "false");
  return [
    {
      name: "facts",
      title: "Every fact: numbers, statements and events",
      primaryKey: "id",
      foreignKeys: [toSource],
      fields: [
        key("Identifier; anchor on the sources page"),
        string("kind", "What kind of fact", { required: true, enum: ["quantity", "statement", "event"] }),
        string("subjects", "Identifiers of organisations and models, joined by spaces"),
        string("measure", "What a quantity measures"),
        string("dimension", "Dimension of strategy of a statement"),
        number("lower", "Lower bound"),
        number("upper", "Upper bound"),
        number("value", "The one number the source gives, if it gives one"),
        string("unit", "Unit of lower, upper and value"),
        string("precision", "exact, approximate, range or order (of magnitude)"),
        ...localized("words", "The number in the source's unit words"),
        string("status", "How settled the fact is", { required: true }),
        string("date", "EDTF date the fact holds for, or of the event; a month has its day left open (2024-03-XX)", {
          required: true,
        }),
        string("announced", "EDTF date of its announcement, likewise"),
        string("said_by", "Identifier of a person or organisation, or source for the article itself", {
          required: true,
        }),
        string("hearsay", "Whether the source reports it from others", { enum: ["true", "false"] }),
        string("inferred", "Whether it is inferred from other statements", { enum: ["true", "false"] }),
        string("source", "Identifier of the source", { required: true }),
        string("paragraphs", "Paragraphs of the source, headings counted, joined by spaces", { required: true }),
        ...localized("text", "The fact as a sentence"),
      ],
      records: factsOf(dataset).map(({ kind, row, subjects, date }) => {
        const quantity = kind === "quantity" ? row.quantity : undefined;
        return {
          id: row.id,
          kind,
          subjects: subjects.join(" "),
          measure: kind === "quantity" ? row.measure : null,
          dimension: kind === "statement" ? (row.dimension ?? null) : null,
          lower: quantity?.lower ?? null,
          upper: quantity?.upper ?? null,
          value: quantity?.value ?? null,
          unit: quantity?.unit ?? null,
          precision: quantity?.precision ?? null,
          ...spread("words", quantity?.words),
          status: row.status,
          date,
          announced: kind === "quantity" ? (row.announced ?? null) : null,
          said_by: row.saidBy,
          hearsay: flag(row.hearsay),
          inferred: flag(kind === "statement" ? row.inferred : undefined),
          source: row.source.id,
          paragraphs: row.source.paragraphs.join(" "),
          ...spread("text", sentence(row.text)),
        };
      }),
    },
    {
      name: "not-stated",
      title: "What readers look for and the source leaves out",
      primaryKey: "id",
      foreignKeys: [toSource],
      fields: [
        key("Identifier"),
        string("subject", "Identifier of an organisation or model"),
        string("measure", "What would be measured"),
        string("source", "Identifier of the source that leaves it out"),
        ...localized("label", "What is missing"),
      ],
      records: dataset.notStated.map(({ id, subject, measure, source, label }) => ({
        id,
        subject,
        measure,
        source,
        ...spread("label", label),
      })),
    },
    {
      name: "organisations",
      title: "Carriers, companies and funds",
      primaryKey: "id",
      fields: [
        key("Identifier"),
        string("kind", "carrier, company, startup, bigtech, lab, fund or group"),
        string("parent", "Identifier of the organisation it belongs to"),
        ...localized("name", "Name"),
        ...localized("summary", "What it is here"),
      ],
      records: dataset.organisations.map(({ id, kind, parent, name, summary }) => ({
        id,
        kind,
        parent: parent ?? null,
        ...spread("name", name),
        ...spread("summary", summary),
      })),
    },
    {
      name: "models",
      title: "Large language models",
      primaryKey: "id",
      foreignKeys: [{ fields: "organisation", reference: { resource: "organisations", fields: "id" } }],
      fields: [
        key("Identifier"),
        string("organisation", "Identifier of its maker"),
        string("approach", "from-zero or customised, where the source tells"),
        string("based_on", "Identifier of the model it is customised from"),
        string("design", "open or closed"),
        ...localized("name", "Name"),
      ],
      records: dataset.models.map(({ id, organisation, approach, basedOn, design, name }) => ({
        id,
        organisation,
        approach: approach ?? null,
        based_on: basedOn ?? null,
        design,
        ...spread("name", name),
      })),
    },
    {
      name: "people",
      title: "People who are cited",
      primaryKey: "id",
      foreignKeys: [{ fields: "organisation", reference: { resource: "organisations", fields: "id" } }],
      fields: [
        key("Identifier"),
        string("organisation", "Identifier of their organisation"),
        ...localized("name", "Name"),
        ...localized("role", "Role"),
      ],
      records: dataset.people.map(({ id, organisation, name, role }) => ({
        id,
        organisation,
        ...spread("name", name),
        ...spread("role", role),
      })),
    },
    {
      name: "sources",
      title: "Sources",
      primaryKey: "id",
      fields: [
        key("Identifier"),
        string("kind", "article, report or filing"),
        string("published", "EDTF date, likewise"),
        ...localized("publisher", "Publisher"),
        ...localized("author", "Author"),
        string("url", "Address, where it is known"),
      ],
      records: dataset.sources.map(({ id, kind, published, publisher, author, url }) => ({
        id,
        kind,
        published,
        ...spread("publisher", publisher),
        ...spread("author", author),
        url,
      })),
    },
    {
      name: "assumptions",
      title: "Our own assumptions, which the source does not state",
      primaryKey: "id",
      fields: [
        key("Identifier"),
        number("value", "Value used"),
        string("unit", "Unit of the value"),
        string("as_of", "EDTF date it is meant for, likewise"),
        ...localized("label", "What it is"),
        ...localized("text", "Why it is needed"),
      ],
      records: dataset.assumptions.map(({ id, value, unit, asOf, label, text }) => ({
        id,
        value,
        unit,
        as_of: asOf,
        ...spread("label", label),
        ...spread("text", text),
      })),
    },
  ];
}
