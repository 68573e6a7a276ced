import {
  approaches,
  certainties,
  changes,
  declarers,
  designs,
  measures,
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
} from "@/lib/dataset/vocabulary";
import { languages, locales } from "@/lib/i18n/locales";

/** A flag of `npm run fact:add`, which is also a question where it is missing. */
export interface FactField {
  flag: string;
  question: string;
  /** Answers allowed; absent for free text. */
  choices?: readonly string[];
  optional?: boolean;
  /** Where the answer stands in the row, where that is not under the flag's own name. */
  at?: string[];
  read?: (answer: string) => unknown;
}

const field = (flag: string, question: string, more: Partial<FactField> = {}): FactField => ({
  flag,
  question,
  ...more,
});
const optional = (fields: FactField[]) => fields.map((one) => ({ ...one, optional: true }));
/** Fields of a part of the row. */
const within = (part: string, fields: FactField[]) => fields.map((one) => ({ ...one, at: [part, ...placeOf(one)] }));
const placeOf = ({ flag, at }: FactField) => at ?? [flag.replace(/-(\w)/g, (_, first: string) => first.toUpperCase())];

const list = (text: string) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
const numbers = (text: string) => list(text).map(Number);

const optionalChecks = optional([
  field("checked-by", "Pairs of eyes that compared it with its page", { read: Number }),
  field("checked-on", "EDTF date of the last check"),
]);
const citation = [
  field("source", "Id of the source", { at: ["source", "id"] }),
  ...within(
    "source",
    optional([
      field("paragraphs", "Paragraphs of the source, joined by commas", { read: numbers }),
      field("part", "Part of the source's page, where paragraphs are not counted", {
        choices: parts,
        at: ["locator", "part"],
      }),
      field("part-name", "Heading or number of that part, as the page has it", { at: ["locator", "name"] }),
    ]),
  ),
];
const provenance = [
  field("status", "How settled is it", { choices: statuses }),
  field("said-by", "Who said it (id of a person or organisation, or source)"),
  ...citation,
  field("also-in", "Ids of further sources, joined by commas", { optional: true, read: list }),
  ...optionalChecks,
];
/** One field a language. */
const inWords = (flag: string, question: string) =>
  locales.map((locale) =>
    field(`${flag}-${locale}`, `${question}, in ${languages[locale].english}`, { at: [flag, locale] }),
  );
const optionalWords = (flag: string, question: string) => optional(inWords(flag, question));
const texts = inWords("text", "The fact as a sentence, {fact-id} for a number");
const id = field("id", "Id of the fact, lower-case words joined by hyphens");
const supersedes = (question: string) => field("supersedes", question, { optional: true, read: list });

/** Kinds of rows that can be added. */
export const factKinds = ["quantity", "statement", "event", "source", "model", "outcome", "not-stated"] as const;
export type FactKind = (typeof factKinds)[number];

/** What is asked for each kind of fact. */
export const factFieldsOf: Record<FactKind, FactField[]> = {
  quantity: [
    id,
    field("measure", "What is measured", { choices: measures }),
    field("subject", "Id of the organisation or model it is about"),
    field("object", "Id of what is owned, for a share", { optional: true }),
    field("scope", "What a sum of money is for", { choices: scopes, optional: true }),
    field("period", "Stretch of time, for an investment", { choices: periods, optional: true }),
    ...optionalWords("covers", "The time it covers"),
    field("since", "EDTF date that time begins", { optional: true }),
    ...inWords("label", "Short label"),
    ...texts,
    ...within("quantity", [
      field("precision", "How sharp is the number", { choices: precisions }),
      field("lower", "Lower bound; empty for at-most", { optional: true, read: Number }),
      field("upper", "Upper bound; empty for at-least", { optional: true, read: Number }),
      field("value", "The one number the source gives, if it does", { optional: true, read: Number }),
      field("unit", "Unit", { choices: units }),
      ...inWords("words", "The number in the source's unit words"),
    ]),
    field("as-of", "EDTF date it holds for"),
    field("said", "EDTF date it was said, where that is another", { optional: true }),
    field("due", "EDTF date it is to be reached", { optional: true }),
    ...optionalWords("note", "What a reader must know to read it right"),
    field("corrects", "Ids of facts it sets right, joined by commas", { optional: true, read: list }),
    supersedes("Ids of older facts it takes the place of, joined by commas"),
    ...provenance,
  ],
  statement: [
    id,
    field("subject", "Id of the organisation or model it is about"),
    field("dimension", "Id of a dimension of strategy", { optional: true }),
    ...texts,
    ...optionalWords("brief", "The same in a few words"),
    field("change", "How it stands to what it takes up", { choices: changes, optional: true }),
    field("as-of", "EDTF date it holds for"),
    supersedes("Ids of older facts it takes the place of, joined by commas"),
    ...provenance,
  ],
  event: [
    id,
    field("date", "EDTF date"),
    field("subjects", "Ids of organisations and models, joined by commas", { read: list }),
    field("themes", `Themes, joined by commas: ${themes.join(", ")}`, { read: list }),
    ...texts,
    field("due", "EDTF date what it announces is to happen", { optional: true }),
    supersedes("Ids of events it tells anew, joined by commas"),
    ...provenance,
  ],
  source: [
    field("id", "Id of the source"),
    field("source-kind", "What it is", { choices: sourceKinds, at: ["kind"] }),
    field("standing", "Whose word it is", { choices: standings }),
    field("language", "Language of the page", { choices: locales }),
    ...inWords("publisher", "Publisher"),
    ...optionalWords("author", "Author"),
    field("published", "EDTF date"),
    field("title", "Title as published, if it is known", { optional: true }),
    field("url", "Address, if it is known", { optional: true }),
    field("checked-on", "EDTF date the page was looked at", { optional: true }),
  ],
  model: [
    field("id", "Id of the model"),
    field("organisation", "Id of its maker"),
    field("approach", "How it came about", { choices: approaches, optional: true }),
    field("design", "Whether its design is published", { choices: designs }),
    ...inWords("name", "Name"),
    field("released", "EDTF date", { optional: true }),
    ...optionalWords("base", "What it was built on"),
    ...optionalWords("sizes", "Parameters as the maker names them"),
    field("largest", "The largest of these sizes, in billions", { optional: true, read: Number }),
    field("weights", "Whether its weights are published", { choices: designs, optional: true }),
    ...optionalWords("licence", "Licence"),
    field("modalities", "Ids of kinds of information, joined by commas", { optional: true, read: list }),
    supersedes("Ids of models it names anew, joined by commas"),
    ...citation,
    ...optionalChecks,
  ],
  outcome: [
    field("id", "Id of the announcement"),
    field("of", "Id of the fact that announced, claimed or forecast it"),
    ...inWords("title", "Short name"),
    field("verdict", "What became of it", { choices: verdicts }),
    field("due", "EDTF date it was due", { optional: true }),
    field("decided", "EDTF date that settled it", { optional: true }),
    field("decided-by", "Ids of facts it rests on, joined by commas", { optional: true, read: list }),
    field("steps", "Ids of further facts on the way, joined by commas", { optional: true, read: list }),
    field("declared-by", "Who declares it", { choices: declarers }),
    field("sure", "How sure we are", { choices: certainties }),
    ...inWords("text", "Why"),
    ...inWords("revision", "What would change it"),
    field("edition", "Id of the edition the verdict is reached in"),
  ],
  "not-stated": [
    field("id", "Id"),
    field("subject", "Id of the organisation or model it is about"),
    field("measure", "What would be measured", { choices: measures }),
    ...inWords("label", "What is missing"),
    field("source", "Id of the source that leaves it out", { optional: true }),
    field("searched-on", "EDTF date we looked for it in vain", { optional: true }),
    supersedes("Ids of rows it words anew, joined by commas"),
  ],
};

/** What a row has before anything is answered. */
const blank: Partial<Record<FactKind, Record<string, unknown>>> = {
  source: { author: null, title: null, url: null },
  model: { aliases: [] },
  outcome: { decidedBy: [] },
};

/** A row with a value put in where a way of names leads. */
function withValue(row: Record<string, unknown>, [name = "", ...rest]: string[], value: unknown): typeof row {
  if (rest.length === 0) return { ...row, [name]: value };
  return { ...row, [name]: withValue({ ...(row[name] as object | null) }, rest, value) };
}

/** Answers as a row of the data file; numbers and lists read, nothing checked yet. */
export function factRow(kind: FactKind, answers: Record<string, string>): Record<string, unknown> {
  let row: Record<string, unknown> = { id: answers.id, ...blank[kind] };
  for (const one of factFieldsOf[kind]) {
    const { flag, read = String } = one;
    if (answers[flag]) row = withValue(row, placeOf(one), read(answers[flag]));
  }
  return row;
}
