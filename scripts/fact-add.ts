import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { formatProblem } from "@/lib/dataset/problem";
import { readDataFiles } from "@/lib/dataset/read";
import { validate } from "@/lib/dataset/validate";
import { type FactField, type FactKind, factFieldsOf, factKinds, factRow } from "./fact-fields";

// npm run fact:add [-- --kind quantity --id … ]: adds a fact with its provenance; asks for what no flag gives.
/** File and list each kind is stored in. */
const placeOf: Record<FactKind, [file: string, list: string]> = {
  quantity: ["quantities", "quantities"],
  statement: ["statements", "statements"],
  event: ["events", "events"],
  source: ["sources", "sources"],
  model: ["models", "models"],
  outcome: ["outcomes", "outcomes"],
  "not-stated": ["not-stated", "notStated"],
};

const flags = [...new Set(Object.values(factFieldsOf).flatMap((fields) => fields.map(({ flag }) => flag)))];
const { values } = parseArgs({
  options: Object.fromEntries(["kind", "data", ...flags].map((flag) => [flag, { type: "string" as const }])),
});
const folder = values.data ?? "data";
const asks = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : null;

function stop(lines: string[]): never {
  console.error(lines.join("\n"));
  process.exit(1);
}

/** The answer to a field from its flag or from the reader. */
async function answer({ flag, question, choices, optional }: FactField): Promise<string | null> {
  const given = values[flag];
  if (typeof given === "string") return given;
  if (!asks) return optional ? "" : null;
  for (;;) {
    const hint = choices ? ` [${choices.join(" | ")}]` : "";
    const text = (await asks.question(`${question}${hint}${optional ? " (may be empty)" : ""}: `)).trim();
    const fits = text === "" ? optional : !choices || choices.includes(text);
    if (fits) return text;
    console.log(choices ? `Use one of ${choices.join(", ")}.` : "This is needed.");
  }
}

const kind = await answer({ flag: "kind", question: "What kind of fact", choices: factKinds });
if (!factKinds.includes(kind as FactKind))
  stop([`--kind: ${kind ?? "(none)"}: is not a kind of fact: use ${factKinds.join(", ")}`]);
const answers: Record<string, string> = {};
const missing: string[] = [];
for (const field of factFieldsOf[kind as FactKind]) {
  const text = await answer(field);
  if (text === null) missing.push(field.flag);
  else answers[field.flag] = text;
}
asks?.close();
if (missing.length > 0)
  stop(missing.map((flag) => `--${flag}: is missing: give it, or run this in a terminal to be asked`));

const [name, listName] = placeOf[kind as FactKind];
const row = factRow(kind as FactKind, answers);
const files = readDataFiles(folder) as Record<string, { json: Record<string, unknown[]> }>;
files[name]?.json[listName]?.push(row);
// A source is added before the facts that use it, and before its edition lists it.
const awaited = (path: string) =>
  kind === "source" && path.startsWith(`sources[${(files.sources?.json.sources?.length ?? 0) - 1}].id`);
const problems = validate(files).problems.filter(({ path }) => !awaited(path));
if (problems.length > 0) stop([...problems.map(formatProblem), "nothing was written"]);

// Put in as text, so that the file keeps the shape its editors gave it.
const path = join(folder, `${name}.json`);
const text = readFileSync(path, "utf8");
const end = text.lastIndexOf("]");
const before = text.slice(0, end).trimEnd();
writeFileSync(path, `${before}${before.endsWith("[") ? "" : ","}\n    ${JSON.stringify(row)}\n  ${text.slice(end)}`);
console.log(`${path}: ${row.id} added`);
process.exit(0);
