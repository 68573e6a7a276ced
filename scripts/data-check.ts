import { readFileSync } from "node:fs";
import { formatProblem } from "@/lib/dataset/problem";
import { readDataFiles } from "@/lib/dataset/read";
import { checkSentences } from "@/lib/dataset/sentences";
import { validate } from "@/lib/dataset/validate";

// npm run data:check: everything wrong in data/, and the sentences to read again because their facts are overtaken.
const folder = process.argv[2] ?? "data";
const { problems, dataset } = validate(readDataFiles(folder));
const sentences = dataset && checkSentences(JSON.parse(readFileSync(`${folder}/sentences.json`, "utf8")), dataset);
const all = [...problems, ...(sentences?.problems ?? [])];
for (const problem of all) console.error(formatProblem(problem));
if (!dataset || all.length > 0) {
  console.error(`${all.length} problem${all.length === 1 ? "" : "s"} in ${folder}`);
  process.exit(1);
}
for (const { message, fact } of sentences?.toRead ?? []) {
  console.log(
    `${folder}/sentences.json: ${message}: rests on ${fact}, which is overtaken: read it again, then name the newer fact`,
  );
}
console.log(
  `${folder}: ${dataset.quantities.length} quantities, ${dataset.statements.length} statements, ${dataset.events.length} events, ${dataset.organisations.length} organisations, ${dataset.models.length} models: no problem`,
);
