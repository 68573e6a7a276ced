import { z } from "zod";
import { inEveryLocale } from "@/lib/i18n/locales";
import { isEdtf } from "./edtf";
import {
  approaches,
  bounds,
  certainties,
  changes,
  countries,
  declarers,
  designs,
  measures,
  organisationKinds,
  parts,
  periods,
  precisions,
  scopes,
  sourceKinds,
  standings,
  statuses,
  themes,
  units,
  verdicts,
} from "./vocabulary";

const id = z
  .string()
  .regex(/^[a-z0-9]+([-.][a-z0-9]+)*$/, "must be lower-case words joined by hyphens or dots")
  .describe("lower-case words joined by hyphens or dots");
const localized = z.strictObject(inEveryLocale(() => z.string().min(1)));
const edtfDate = z
  .string()
  .refine(isEdtf, {
    error: "is not an EDTF level 1 date",
    params: { remedy: "write e.g. 2024-03-18, 2024-03~ or 2023-22 (summer)" },
  })
  .meta({ title: "EDTF level 1 date; 2023-22 = summer 2023, ~ = approximate" });
const day = z.iso.date().meta({ description: "a day, ISO 8601" });
const locator = z
  .strictObject({
    part: z.enum(parts),
    name: z.string().min(1).optional().describe("its heading or number, as the page has it"),
  })
  .describe("where on the page, when its paragraphs are not counted");
const citation = z.strictObject({
  id: id.describe("a source"),
  paragraphs: z.array(z.int().positive()).min(1).optional().describe("its paragraphs, by number"),
  locator: locator.optional(),
});
const alsoIn = z.array(id).min(1).optional().describe("further sources that tell the same");
const note = localized.optional().describe("what a reader must know to read it right");
/** How often a fact was compared with its page, and when last. Facts of the first edition were checked before counting began. */
const checks = {
  checkedBy: z.int().positive().optional().describe("pairs of eyes that compared it with its page or found it again"),
  checkedOn: edtfDate.optional().describe("when it was last compared"),
};
const editionId = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, "must be a year and month, 2026-11");
const text = localized.describe("a sentence; {fact-id} stands for that fact's number");
const status = z.enum(statuses).describe("how settled it is");
const subject = id.describe("the organisation or model it is about");
const asOf = edtfDate.describe("when it holds");
const modalities = z.array(id).min(1).optional().describe("kinds of information, by id");
const hearsay = z.boolean().optional().describe("whether the source has it from others");
const saidBy = id.describe("a person, an organisation, or `source` for the article itself");

const supersedes = z
  .array(id)
  .min(1)
  .optional()
  .describe("older facts this one takes the place of; they stay, marked as overtaken");

export const sourceSchema = z.strictObject({
  id,
  kind: z.enum(sourceKinds).describe("what it is"),
  standing: z.enum(standings).describe("primary: the speaker's own; press; retold: second hand, said beside the fact"),
  language: z.enum(["ja", "en"]).describe("language of the page and of its title"),
  publisher: localized,
  author: localized.nullable().describe("null when not known"),
  published: edtfDate.describe("when it was published"),
  title: z.string().min(1).nullable().describe("as published, never translated; null when not known"),
  url: z.url().nullable().describe("address; null when not known"),
  note,
  checkedOn: edtfDate.optional().describe("day the page was last looked at"),
});

export const editionSchema = z.strictObject({
  id: editionId,
  published: day,
  reaches: edtfDate.describe("date up to which its sources tell"),
  retoldFrom: edtfDate.optional().describe("from here on mostly known as others repeat it"),
  checkedOn: edtfDate.optional(),
  nextCheck: edtfDate.optional(),
  sources: z.array(id).min(1),
});

export const personSchema = z.strictObject({ id, name: localized, organisation: id, role: localized });

export const organisationSchema = z.strictObject({
  id,
  kind: z.enum(organisationKinds),
  country: z.enum(countries).optional().describe("where it is at home; absent for groups without one"),
  parent: id.optional(),
  name: localized,
  aliases: z.array(z.string().min(1)),
  summary: localized,
  revised: z
    .array(z.strictObject({ edition: editionId, summary: localized }))
    .min(1)
    .optional()
    .describe("summaries of later editions, oldest first"),
  since: editionId.optional().describe("edition it first appears in; absent for the first"),
});

export const modelSchema = z.strictObject({
  id,
  organisation: id.describe("its maker"),
  approach: z.enum(approaches).optional().describe("how it came about"),
  basedOn: id.optional().describe("the model it was built on"),
  distilled: z.boolean().optional().describe("small models of unstated size are to be distilled from it"),
  design: z.enum(designs).describe("whether its design is published"),
  name: localized,
  aliases: z.array(z.string().min(1)).describe("other names it goes by"),
  released: edtfDate.optional().describe("when it came out"),
  base: localized.optional().describe("what it was built on, in words"),
  sizes: localized.optional().describe("parameters as the maker names them; absent when not stated"),
  largest: z.number().positive().optional().describe("the largest of these sizes, in billions of parameters"),
  weights: z.enum(designs).optional().describe("whether its weights are published"),
  licence: localized.optional(),
  modalities,
  supersedes,
  note,
  source: citation,
  ...checks,
});

export const quantityValueSchema = z.strictObject({
  precision: z.enum(precisions).describe("how sharp the number is"),
  lower: z.number().optional().describe("lower end; absent when only the upper one is stated (at-most)"),
  upper: z.number().optional().describe("upper end; absent when only the lower one is stated (at-least)"),
  value: z.number().optional().describe("only when the source gives one number"),
  unit: z.enum(units),
  bound: z
    .enum(bounds)
    .optional()
    .describe(
      "of at-least and at-most: beyond for “more than”, about for “up to about”; absent where the end is meant as it stands",
    ),
  words: localized.describe("the source's unit words and their translation"),
});

export const quantitySchema = z.strictObject({
  id,
  measure: z.enum(measures).describe("what is measured"),
  subject,
  object: id.optional().describe("what is owned, for a share"),
  scope: z.enum(scopes).optional().describe("what a sum of money is for"),
  period: z.enum(periods).optional().describe("stretch of time a sum covers"),
  covers: localized.optional().describe("the time it covers, in words"),
  since: edtfDate.optional().describe("beginning of the time it covers; asOf is its end"),
  series: id.optional().describe("measurements that may be compared with one another, and with no others"),
  label: localized.describe("short label"),
  text,
  quantity: quantityValueSchema,
  status,
  asOf,
  said: edtfDate.optional().describe("when it was said, where that is another date"),
  due: edtfDate.optional().describe("when it is to be reached"),
  saidBy,
  hearsay,
  note,
  supersedes,
  corrects: z.array(id).min(1).optional().describe("facts it sets right; both are shown"),
  source: citation,
  alsoIn,
  ...checks,
});

export const statementSchema = z.strictObject({
  id,
  subject,
  dimension: id.optional().describe("dimension of strategy; absent for a profile fact"),
  modalities,
  text,
  brief: localized.optional().describe("the same in a few words, for tables of then and now"),
  status,
  asOf,
  saidBy,
  inferred: z.boolean().optional().describe("whether we infer it from other statements"),
  hearsay,
  supersedes,
  change: z.enum(changes).optional().describe("how it stands to what it supersedes"),
  source: citation,
  alsoIn,
  ...checks,
});

export const eventSchema = z.strictObject({
  id,
  date: edtfDate.describe("when it happened"),
  subjects: z.array(id).describe("organisations and models it is about"),
  themes: z.array(z.enum(themes)).min(1),
  text,
  status,
  due: edtfDate.optional().describe("when what it announces is to happen"),
  saidBy,
  hearsay,
  supersedes,
  source: citation,
  alsoIn,
  ...checks,
});

/** What is judged of an announcement, with the facts it rests on. */
const judgement = {
  verdict: z.enum(verdicts).describe("what became of it"),
  decided: edtfDate.optional().describe("date of the newest fact the verdict rests on"),
  decidedBy: z.array(id).describe("facts the verdict rests on; none where nobody can tell"),
  steps: z.array(id).min(1).optional().describe("further facts on the way"),
  declaredBy: z.enum(declarers).describe("who says so"),
  sure: z.enum(certainties).describe("how sure we are"),
  text: localized.describe("why"),
  revision: localized.describe("what would change the verdict"),
  edition: editionId.describe("edition the verdict was reached in"),
};

export const outcomeSchema = z.strictObject({
  id,
  of: id.describe("the fact that announced, claimed or forecast it"),
  title: localized.describe("short name"),
  due: edtfDate.optional().describe("when it was due"),
  ...judgement,
  revised: z
    .array(z.strictObject(judgement))
    .min(1)
    .optional()
    .describe("verdicts of later editions, oldest first; older editions keep the one before"),
});

const correctable = z.union([
  z.string().min(1),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.union([z.string().min(1), z.number()])),
]);

export const correctionSchema = z.strictObject({
  id,
  fact: id.describe(
    "number, statement, event, outcome, what is not stated or source that was wrong; a model by its anchor, `model-` and its id",
  ),
  field: z.string().min(1).describe("path of what was wrong in its row: quantity.upper, text.ja"),
  from: correctable.describe("what it said; null for nothing"),
  to: correctable.describe("what the row says now; null for nothing"),
  why: localized,
  when: day,
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
  subject,
  measure: z.enum(measures).describe("what would be measured"),
  label: localized.describe("what is missing"),
  source: id.optional().describe("the source that leaves it out"),
  searchedOn: edtfDate.optional().describe("when we looked for it in vain, where no one source leaves it out"),
  statedBy: z.array(id).min(1).optional().describe("facts that state it since"),
  supersedes,
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
  outcomes: z.strictObject({ $schema, outcomes: z.array(outcomeSchema) }),
  editions: z.strictObject({ $schema, editions: z.array(editionSchema).min(1) }),
  corrections: z.strictObject({ $schema, corrections: z.array(correctionSchema) }),
} as const;

export type FileName = keyof typeof fileSchemas;
export const fileNames = Object.keys(fileSchemas) as FileName[];

export type Source = z.infer<typeof sourceSchema>;
export type Person = z.infer<typeof personSchema>;
export type Organisation = z.infer<typeof organisationSchema>;
export type Model = z.infer<typeof modelSchema>;
export type Edition = z.infer<typeof editionSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type Citation = z.infer<typeof citation>;
type StoredQuantity = z.infer<typeof quantityValueSchema>;
/** A quantity in memory: an end the source leaves open is infinite. */
export type QuantityValue = StoredQuantity & { lower: number; upper: number };
export type QuantityFact = Omit<z.infer<typeof quantitySchema>, "quantity"> & { quantity: QuantityValue };
export type Statement = z.infer<typeof statementSchema>;
export type EventFact = z.infer<typeof eventSchema>;
export type Assumption = z.infer<typeof assumptionSchema>;
export type NotStated = z.infer<typeof notStatedSchema>;
export type Labelled = z.infer<typeof labelled>;

/** The lists in `data/`, joined. */
export interface Lists {
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
  outcomes: Outcome[];
  editions: Edition[];
  /** Mistakes of ours, mended in every edition. */
  corrections: Correction[];
}

/** What an edition knows. */
export interface Dataset extends Lists {
  /** Its id, `2026-11`. */
  edition: string;
  /** What an older source leaves out and a newer one states, or words anew. */
  answered: NotStated[];
  /** Whether it is the one addresses without an edition show. */
  isNewest: boolean;
  /** Folder its pages are in, inside a language: `/2024-03`; none where addresses follow the newest edition. */
  folder: string;
}
