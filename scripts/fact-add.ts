import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { formatProblem } from "@/lib/dataset/problem";
import { readDataFiles } from "@/lib/dataset/read";
import { validate } from "@/lib/dataset/validate";
import { type Ask, askFor } from "./fact-ask";
import { type FactKind, factFieldsOf, factKinds, factRow } from "./fact-fields";

// npm run fact:add [-- --kind quantity --id … ]: adds a fact with its provenance; asks for what no flag gives.
function stop(lines: string[]): never {
  console.error(lines.join("\n"));
  process.exit(1);
}

const kinds = Object.keys(factKinds) as FactKind[];
const flags = kinds.flatMap((kind) => factFieldsOf(kind).map(({ flag }) => flag));
const { values, positionals } = parseArgs({
  options: Object.fromEntries(["kind", "data", ...flags].map((flag) => [flag, { type: "string" as const }])),
  strict: false,
});
const { kind: kindGiven, data: folder = "data", ...given } = values as Record<string, string>;
const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : null;
const ask: Ask | null =
  terminal &&
  (async (question, fits, remedy) => {
    for (;;) {
      const answer = (await terminal.question(`${question}: `)).trim();
      if (fits(answer)) return answer;
      console.log(`This does not fit: ${remedy}.`);
    }
  });

const isKind = (text?: string): text is FactKind => kinds.some((one) => one === text);
const kind = kindGiven ?? (await ask?.(`kind: ${kinds.join(" | ")}`, isKind, `use ${kinds.join(", ")}`));
if (!isKind(kind)) stop([`--kind: ${kind ?? "(none)"}: is not a kind of fact: use ${kinds.join(", ")}`]);
const fields = factFieldsOf(kind);
const known = ["kind", "data", ...fields.map(({ flag }) => flag)];
const wrong = [
  ...Object.entries(values).flatMap(([flag, answer]) => {
    if (!known.includes(flag)) return `--${flag}: is no part of a ${kind}: use ${known.join(", ")}`;
    return typeof answer === "string" ? [] : `--${flag}: has no answer: write it behind the flag`;
  }),
  ...positionals.map((word) => `${word}: belongs to no flag: put an answer of several words in quotes`),
  ...fields
    .filter(({ flag, mayBeEmpty }) => !ask && !mayBeEmpty && !given[flag])
    .map(({ flag }) => `--${flag}: is missing: give it, or run this in a terminal to be asked`),
];
if (wrong.length > 0) stop(wrong);
const answers = ask ? await askFor(fields, given, ask) : given;
terminal?.close();

const [name, listName] = factKinds[kind];
const row = factRow(kind, answers);
const files = readDataFiles(folder) as Record<string, { json: Record<string, unknown[]> }>;
files[name]?.json[listName]?.push(row);
// A source is added before the facts that use it, and before its edition lists it.
const awaited = (path: string) =>
  kind === "source" && path.startsWith(`sources[${(files.sources?.json.sources?.length ?? 0) - 1}].id`);
const problems = validate(files).problems.filter(({ path }) => !awaited(path));
if (problems.length > 0) {
  const again = Object.entries({ kind, data: folder, ...answers }).map(
    ([flag, answer]) => `--${flag} '${answer.replaceAll("'", "'\\''")}'`,
  );
  const toMend = terminal ? [`To mend what you answered: npm run fact:add -- ${again.join(" ")}`] : [];
  stop([...problems.map(formatProblem), "nothing was written", ...toMend]);
}

// Put in as text, so that the file keeps the shape its editors gave it.
const path = join(folder, `${name}.json`);
const text = readFileSync(path, "utf8");
const end = text.lastIndexOf("]");
const before = text.slice(0, end).trimEnd();
writeFileSync(path, `${before}${before.endsWith("[") ? "" : ","}\n    ${JSON.stringify(row)}\n  ${text.slice(end)}`);
console.log(`${path}: ${answers.id} added`);
process.exit(0);
