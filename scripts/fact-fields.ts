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
import { inEveryLocale, languages, locales } from "@/lib/i18n/locales";

/** A flag of `npm run fact:add`, which is also a question where it is missing. */
export interface FactField {
  flag: string;
  question: string;
  /** Answers allowed; absent for free text. */
  choices?: readonly string[];
  optional?: boolean;
}

const field = (flag: string, question: string, more: Partial<FactField> = {}): FactField => ({
  flag,
  question,
  ...more,
});

const provenance = [
  field("status", "How settled is it", { choices: statuses }),
  field("said-by", "Who said it (id of a person or organisation, or source)"),
  field("source", "Id of the source"),
  field("paragraphs", "Paragraphs of the source, joined by commas", { optional: true }),
  field("part", "Part of the source's page, where paragraphs are not counted", { choices: parts, optional: true }),
  field("part-name", "Heading or number of that part, as the page has it", { optional: true }),
  field("also-in", "Ids of further sources, joined by commas", { optional: true }),
  field("checked-by", "Pairs of eyes that compared it with its page", { optional: true }),
  field("checked-on", "EDTF date of the last check", { optional: true }),
];
/** One field a language. */
const inWords = (flag: string, question: string) =>
  locales.map((locale) => field(`${flag}-${locale}`, `${question}, in ${languages[locale].english}`));
const texts = inWords("text", "The fact as a sentence, {fact-id} for a number");

const optionalWords = (flag: string, question: string) =>
  inWords(flag, question).map((one) => ({ ...one, optional: true }));

/** Kinds of rows that can be added. */
export const factKinds = ["quantity", "statement", "event", "source", "model", "outcome", "not-stated"] as const;
export type FactKind = (typeof factKinds)[number];

/** What is asked for each kind of fact. */
export const factFieldsOf: Record<FactKind, FactField[]> = {
  quantity: [
    field("id", "Id of the fact, lower-case words joined by hyphens"),
    field("measure", "What is measured", { choices: measures }),
    field("subject", "Id of the organisation or model it is about"),
    field("object", "Id of what is owned, for a share", { optional: true }),
    field("scope", "What a sum of money is for", { choices: scopes, optional: true }),
    field("period", "Stretch of time, for an investment", { choices: periods, optional: true }),
    ...optionalWords("covers", "The time it covers"),
    field("since", "EDTF date that time begins", { optional: true }),
    ...inWords("label", "Short label"),
    ...texts,
    field("precision", "How sharp is the number", { choices: precisions }),
    field("lower", "Lower bound; empty for at-most", { optional: true }),
    field("upper", "Upper bound; empty for at-least", { optional: true }),
    field("value", "The one number the source gives, if it does", { optional: true }),
    field("unit", "Unit", { choices: units }),
    ...inWords("words", "The number in the source's unit words"),
    field("as-of", "EDTF date it holds for"),
    field("said", "EDTF date it was said, where that is another", { optional: true }),
    field("due", "EDTF date it is to be reached", { optional: true }),
    ...optionalWords("note", "What a reader must know to read it right"),
    field("corrects", "Ids of facts it sets right, joined by commas", { optional: true }),
    field("supersedes", "Ids of older facts it takes the place of, joined by commas", { optional: true }),
    ...provenance,
  ],
  statement: [
    field("id", "Id of the fact, lower-case words joined by hyphens"),
    field("subject", "Id of the organisation or model it is about"),
    field("dimension", "Id of a dimension of strategy", { optional: true }),
    ...texts,
    ...optionalWords("brief", "The same in a few words"),
    field("change", "How it stands to what it takes up", { choices: changes, optional: true }),
    field("as-of", "EDTF date it holds for"),
    field("supersedes", "Ids of older facts it takes the place of, joined by commas", { optional: true }),
    ...provenance,
  ],
  event: [
    field("id", "Id of the fact, lower-case words joined by hyphens"),
    field("date", "EDTF date"),
    field("subjects", "Ids of organisations and models, joined by commas"),
    field("themes", `Themes, joined by commas: ${themes.join(", ")}`),
    ...texts,
    field("due", "EDTF date what it announces is to happen", { optional: true }),
    field("supersedes", "Ids of events it tells anew, joined by commas", { optional: true }),
    ...provenance,
  ],
  source: [
    field("id", "Id of the source"),
    field("source-kind", "What it is", { choices: sourceKinds }),
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
    field("largest", "The largest of these sizes, in billions", { optional: true }),
    field("weights", "Whether its weights are published", { choices: designs, optional: true }),
    ...optionalWords("licence", "Licence"),
    field("modalities", "Ids of kinds of information, joined by commas", { optional: true }),
    field("supersedes", "Ids of models it names anew, joined by commas", { optional: true }),
    ...provenance.filter(({ flag }) => !["status", "said-by", "also-in"].includes(flag)),
  ],
  outcome: [
    field("id", "Id of the announcement"),
    field("of", "Id of the fact that announced, claimed or forecast it"),
    ...inWords("title", "Short name"),
    field("verdict", "What became of it", { choices: verdicts }),
    field("due", "EDTF date it was due", { optional: true }),
    field("decided", "EDTF date that settled it", { optional: true }),
    field("decided-by", "Ids of facts it rests on, joined by commas", { optional: true }),
    field("steps", "Ids of further facts on the way, joined by commas", { optional: true }),
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
    field("supersedes", "Ids of rows it words anew, joined by commas", { optional: true }),
  ],
};

const list = (text: string) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
const present = <T extends Record<string, unknown>>(row: T) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined && value !== ""));

/** Answers as a row of the data file; numbers and lists read, nothing checked yet. */
export function factRow(kind: FactKind, answers: Record<string, string>): Record<string, unknown> {
  const of = (flag: string) => answers[flag] ?? "";
  const number = (flag: string) => (of(flag) === "" ? undefined : Number(of(flag)));
  const both = (flag: string) => inEveryLocale((locale) => of(`${flag}-${locale}`));
  const some = (flag: string) => (locales.some((locale) => of(`${flag}-${locale}`)) ? both(flag) : undefined);
  const listed = (flag: string) => (of(flag) ? list(of(flag)) : undefined);
  const place = present({
    id: of("source"),
    paragraphs: listed("paragraphs")?.map(Number),
    locator: of("part") ? present({ part: of("part"), name: of("part-name") }) : undefined,
  });
  const checks = { checkedBy: number("checked-by"), checkedOn: of("checked-on") };
  const end = {
    status: of("status"),
    ...(kind === "event" ? {} : { asOf: of("as-of") }),
    said: of("said"),
    due: of("due"),
    saidBy: of("said-by"),
    note: some("note"),
    supersedes: listed("supersedes"),
    corrects: listed("corrects"),
    change: of("change"),
    source: place,
    alsoIn: listed("also-in"),
    ...checks,
  };
  switch (kind) {
    case "quantity":
      return present({
        id: of("id"),
        measure: of("measure"),
        subject: of("subject"),
        object: of("object"),
        scope: of("scope"),
        period: of("period"),
        covers: some("covers"),
        since: of("since"),
        label: both("label"),
        text: both("text"),
        quantity: present({
          lower: number("lower"),
          upper: number("upper"),
          value: number("value"),
          unit: of("unit"),
          precision: of("precision"),
          words: both("words"),
        }),
        ...end,
      });
    case "statement":
      return present({
        id: of("id"),
        subject: of("subject"),
        dimension: of("dimension"),
        text: both("text"),
        brief: some("brief"),
        ...end,
      });
    case "event":
      return present({
        id: of("id"),
        date: of("date"),
        subjects: list(of("subjects")),
        themes: list(of("themes")),
        text: both("text"),
        ...end,
      });
    case "source":
      return {
        ...present({
          id: of("id"),
          kind: of("source-kind"),
          standing: of("standing"),
          language: of("language"),
          publisher: both("publisher"),
          published: of("published"),
          checkedOn: of("checked-on"),
        }),
        author: some("author") ?? null,
        title: of("title") || null,
        url: of("url") || null,
      };
    case "model":
      return present({
        id: of("id"),
        organisation: of("organisation"),
        approach: of("approach"),
        design: of("design"),
        name: both("name"),
        aliases: [],
        released: of("released"),
        base: some("base"),
        sizes: some("sizes"),
        largest: number("largest"),
        weights: of("weights"),
        licence: some("licence"),
        modalities: listed("modalities"),
        supersedes: listed("supersedes"),
        source: place,
        ...checks,
      });
    case "outcome":
      return present({
        id: of("id"),
        of: of("of"),
        title: both("title"),
        verdict: of("verdict"),
        due: of("due"),
        decided: of("decided"),
        decidedBy: listed("decided-by") ?? [],
        steps: listed("steps"),
        declaredBy: of("declared-by"),
        sure: of("sure"),
        text: both("text"),
        revision: both("revision"),
        edition: of("edition"),
      });
    case "not-stated":
      return present({
        id: of("id"),
        subject: of("subject"),
        measure: of("measure"),
        label: both("label"),
        source: of("source"),
        searchedOn: of("searched-on"),
        supersedes: listed("supersedes"),
      });
  }
}
