import { z } from "zod";
import { inEveryLocale } from "@/lib/i18n/locales";
import { isEdtf } from "./edtf";
import {
  approaches,
  designs,
  measures,
  organisationKinds,
  periods,
  precisions,
  statuses,
  themes,
  units,
} from "./vocabulary";

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens");
const localized = z.strictObject(inEveryLocale(() => z.string().min(1)));
const edtfDate = z
  .string()
  .refine(isEdtf, {
    error: "is not an EDTF level 1 date",
    params: { remedy: "write e.g. 2024-03-18, 2024-03~ or 2023-22 (summer)" },
  })
  .meta({ description: "EDTF level 1 date; 2023-22 = summer 2023, ~ = approximate" });
const citation = z.strictObject({ id, paragraphs: z.array(z.int().positive()).min(1) });
const status = z.enum(statuses);
const saidBy = id.describe("a person, an organisation, or `source` for the article itself");

const supersedes = z
  .array(id)
  .min(1)
  .optional()
  .describe("older facts this one takes the place of; they stay, marked as overtaken");

export const sourceSchema = z.strictObject({
  id,
  kind: z.enum(["article", "report", "filing"]),
  publisher: localized,
  author: localized,
  published: edtfDate,
  title: localized.nullable(),
  url: z.url().nullable(),
  note: localized,
});

export const personSchema = z.strictObject({ id, name: localized, organisation: id, role: localized });

export const organisationSchema = z.strictObject({
  id,
  kind: z.enum(organisationKinds),
  parent: id.optional(),
  name: localized,
  aliases: z.array(z.string().min(1)),
  summary: localized,
});

export const modelSchema = z.strictObject({
  id,
  organisation: id,
  approach: z.enum(approaches).optional(),
  basedOn: id.optional(),
  distilled: z.boolean().optional().describe("small models of unstated size are to be distilled from it"),
  design: z.enum(designs),
  name: localized,
  aliases: z.array(z.string().min(1)),
});

export const quantityValueSchema = z.strictObject({
  lower: z.number(),
  upper: z.number(),
  value: z.number().optional().describe("only when the source gives one number"),
  unit: z.enum(units),
  precision: z.enum(precisions),
  words: localized.describe("the source's unit words and their translation"),
});

export const quantitySchema = z.strictObject({
  id,
  measure: z.enum(measures),
  subject: id,
  object: id.optional(),
  period: z.enum(periods).optional(),
  label: localized,
  text: localized.describe("a sentence; {fact-id} stands for that fact's number"),
  quantity: quantityValueSchema,
  status,
  asOf: edtfDate,
  announced: edtfDate.optional(),
  saidBy,
  hearsay: z.boolean().optional(),
  supersedes,
  source: citation,
});

export const statementSchema = z.strictObject({
  id,
  subject: id,
  dimension: id.optional().describe("absent for a profile fact"),
  modalities: z.array(id).min(1).optional(),
  text: localized,
  status,
  asOf: edtfDate,
  saidBy,
  inferred: z.boolean().optional(),
  hearsay: z.boolean().optional(),
  supersedes,
  source: citation,
});

export const eventSchema = z.strictObject({
  id,
  date: edtfDate,
  subjects: z.array(id),
  themes: z.array(z.enum(themes)).min(1),
  text: localized,
  status,
  saidBy,
  hearsay: z.boolean().optional(),
  source: citation,
});

export const assumptionSchema = z.strictObject({
  id,
  unit: z.literal("JPY/USD"),
  value: z.number().positive(),
  inputBounds: z.strictObject({ lower: z.number().positive(), upper: z.number().positive() }),
  asOf: edtfDate,
  label: localized,
  text: localized,
});

export const notStatedSchema = z.strictObject({
  id,
  subject: id,
  measure: z.enum(measures),
  label: localized,
  source: id,
});

const labelled = z.strictObject({ id, label: localized });
const $schema = z.string().optional();

/** One schema a data file, keyed by the file's name without `.json`. */
export const fileSchemas = {
  sources: z.strictObject({ $schema, sources: z.array(sourceSchema).min(1) }),
  people: z.strictObject({ $schema, people: z.array(personSchema) }),
  organisations: z.strictObject({ $schema, organisations: z.array(organisationSchema).min(1) }),
  models: z.strictObject({ $schema, models: z.array(modelSchema) }),
  quantities: z.strictObject({ $schema, quantities: z.array(quantitySchema) }),
  statements: z.strictObject({ $schema, statements: z.array(statementSchema) }),
  events: z.strictObject({ $schema, events: z.array(eventSchema) }),
  assumptions: z.strictObject({ $schema, assumptions: z.array(assumptionSchema).min(1) }),
  dimensions: z.strictObject({
    $schema,
    dimensions: z.array(labelled).min(1),
    modalities: z.array(labelled).min(1),
  }),
  "not-stated": z.strictObject({ $schema, notStated: z.array(notStatedSchema) }),
} as const;

export type FileName = keyof typeof fileSchemas;
export const fileNames = Object.keys(fileSchemas) as FileName[];

export type Source = z.infer<typeof sourceSchema>;
export type Person = z.infer<typeof personSchema>;
export type Organisation = z.infer<typeof organisationSchema>;
export type Model = z.infer<typeof modelSchema>;
export type QuantityValue = z.infer<typeof quantityValueSchema>;
export type QuantityFact = z.infer<typeof quantitySchema>;
export type Statement = z.infer<typeof statementSchema>;
export type EventFact = z.infer<typeof eventSchema>;
export type Assumption = z.infer<typeof assumptionSchema>;
export type NotStated = z.infer<typeof notStatedSchema>;
export type Labelled = z.infer<typeof labelled>;

/** Everything in `data/`, joined. */
export interface Dataset {
  sources: Source[];
  people: Person[];
  organisations: Organisation[];
  models: Model[];
  quantities: QuantityFact[];
  statements: Statement[];
  events: EventFact[];
  assumptions: Assumption[];
  dimensions: Labelled[];
  modalities: Labelled[];
  notStated: NotStated[];
}
