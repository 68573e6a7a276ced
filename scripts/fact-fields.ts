import { z } from "zod";
import * as schemas from "@/lib/dataset/schema";

/** Kinds of rows that can be added: file and list each is stored in, and its schema. */
export const factKinds = {
  quantity: ["quantities", "quantities", schemas.quantitySchema],
  statement: ["statements", "statements", schemas.statementSchema],
  event: ["events", "events", schemas.eventSchema],
  source: ["sources", "sources", schemas.sourceSchema],
  model: ["models", "models", schemas.modelSchema],
  outcome: ["outcomes", "outcomes", schemas.outcomeSchema],
  "not-stated": ["not-stated", "notStated", schemas.notStatedSchema],
} as const;
export type FactKind = keyof typeof factKinds;

/** A flag of `npm run fact:add`, which is also a question where it is missing. */
export interface FactField {
  flag: string;
  question: string;
  /** Answers allowed; empty for free text. */
  choices: string[];
  mayBeEmpty: boolean;
  /** Name of what it belongs to, where that is asked only of those who want it. */
  offer?: string;
}

/** The parts of an answer that is a list. */
export const listOf = (answer: string) => answer.split(",").flatMap((part) => part.trim() || []);

type Schema = z.core.JSONSchema.JSONSchema;
const schemaOf = (kind: FactKind): Schema => z.toJSONSchema(factKinds[kind][2], { io: "input" });

// Parts of a row that flags do not name, and flags kept though they are not the way to their field.
const unsaid = ["quantity", "source", "locator"];
const kept: Record<string, string> = { kind: "source-kind", "source.id": "source", "source.locator.name": "part-name" };

function flagOf(way: string[]): string {
  const said = way.filter((name, i) => i === way.length - 1 || !unsaid.includes(name)).join("-");
  return kept[way.join(".")] ?? said.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

/** Parts of an object, `null` aside; `blank` is what stands for one that is needed and not answered. */
function partsOf({ properties = {}, required = [] }: Schema, from: string[]) {
  return Object.entries(properties as Record<string, Schema>).map(([name, { anyOf, ...own }]) => {
    const part: Schema = { ...anyOf?.find(({ type }) => type !== "null"), ...own };
    const isNeeded = required.includes(name);
    const blank = anyOf ? null : part.type === "array" && !part.minItems ? [] : undefined;
    return { name, part, way: [...from, name], isNeeded, blank: isNeeded ? blank : undefined };
  });
}

function fieldsIn(schema: Schema, from: string[], above: Partial<FactField>): FactField[] {
  return partsOf(schema, from).flatMap(({ part, way, isNeeded, blank }) => {
    const flag = flagOf(way);
    const { description = above.question, type, title, items = part } = part;
    const mayBeEmpty = above.mayBeEmpty || !isNeeded || blank !== undefined;
    const offer = from.length > 0 || isNeeded ? above.offer : flag;
    if (part.properties) return fieldsIn(part, way, { question: description, mayBeEmpty, offer });
    const { enum: choices = type === "boolean" ? [true, false] : [], properties } = items as Schema;
    const form = type === "array" && (properties ? "as JSON" : "joined by commas");
    const question = [description, choices.join(" | "), title, form];
    return { flag, question: question.filter(Boolean).join("; "), choices: choices.map(String), mayBeEmpty, offer };
  });
}

/** What can be said of a kind of fact. */
export const factFieldsOf = (kind: FactKind): FactField[] => fieldsIn(schemaOf(kind), [], {});

/** An answer as its schema has it; one that does not fit stays as typed, for `validate` to refuse. */
function read(answer: string | undefined, { type, items }: Schema): unknown {
  if (!answer || type === "string") return answer || undefined;
  const item = items as Schema | undefined;
  if (item && !item.properties) return listOf(answer).map((one) => read(one, item));
  try {
    return JSON.parse(answer);
  } catch {
    return answer;
  }
}

function rowIn(schema: Schema, from: string[], answers: Record<string, string>): object | undefined {
  const row = partsOf(schema, from).flatMap(({ name, part, way, blank }) => {
    const value = part.properties ? rowIn(part, way, answers) : read(answers[flagOf(way)], part);
    return value === undefined && blank === undefined ? [] : [[name, value ?? blank]];
  });
  return row.length > 0 ? Object.fromEntries(row) : undefined;
}

/** Answers as a row of the data file, not checked yet. */
export const factRow = (kind: FactKind, answers: Record<string, string>) => rowIn(schemaOf(kind), [], answers);
