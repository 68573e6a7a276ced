import { measures, periods, precisions, statuses, themes, units } from "@/lib/dataset/vocabulary";
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
  field("paragraphs", "Paragraphs of the source, joined by commas"),
];
/** One field a language. */
const inWords = (flag: string, question: string) =>
  locales.map((locale) => field(`${flag}-${locale}`, `${question}, in ${languages[locale].english}`));
const texts = inWords("text", "The fact as a sentence, {fact-id} for a number");

/** What is asked for each kind of fact. */
export const factFieldsOf: Record<"quantity" | "statement" | "event", FactField[]> = {
  quantity: [
    field("id", "Id of the fact, lower-case words joined by hyphens"),
    field("measure", "What is measured", { choices: measures }),
    field("subject", "Id of the organisation or model it is about"),
    field("object", "Id of what is owned, for a share", { optional: true }),
    field("period", "Stretch of time, for an investment", { choices: periods, optional: true }),
    ...inWords("label", "Short label"),
    ...texts,
    field("precision", "How sharp is the number", { choices: precisions }),
    field("lower", "Lower bound"),
    field("upper", "Upper bound"),
    field("value", "The one number the source gives, if it does", { optional: true }),
    field("unit", "Unit", { choices: units }),
    ...inWords("words", "The number in the source's unit words"),
    field("as-of", "EDTF date it holds for"),
    field("supersedes", "Ids of older facts it takes the place of, joined by commas", { optional: true }),
    ...provenance,
  ],
  statement: [
    field("id", "Id of the fact, lower-case words joined by hyphens"),
    field("subject", "Id of the organisation or model it is about"),
    field("dimension", "Id of a dimension of strategy", { optional: true }),
    ...texts,
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
    ...provenance,
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
export function factRow(kind: keyof typeof factFieldsOf, answers: Record<string, string>): Record<string, unknown> {
  const of = (flag: string) => answers[flag] ?? "";
  const number = (flag: string) => (of(flag) === "" ? undefined : Number(of(flag)));
  const both = (flag: string) => inEveryLocale((locale) => of(`${flag}-${locale}`));
  const end = {
    status: of("status"),
    ...(kind === "event" ? {} : { asOf: of("as-of") }),
    saidBy: of("said-by"),
    ...(of("supersedes") ? { supersedes: list(of("supersedes")) } : {}),
    source: { id: of("source"), paragraphs: list(of("paragraphs")).map(Number) },
  };
  switch (kind) {
    case "quantity":
      return present({
        id: of("id"),
        measure: of("measure"),
        subject: of("subject"),
        object: of("object"),
        period: of("period"),
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
      return present({ id: of("id"), subject: of("subject"), dimension: of("dimension"), text: both("text"), ...end });
    case "event":
      return present({
        id: of("id"),
        date: of("date"),
        subjects: list(of("subjects")),
        themes: list(of("themes")),
        text: both("text"),
        ...end,
      });
  }
}
