import { formatProblem } from "@/lib/dataset/problem";
import { readDataFiles } from "@/lib/dataset/read";
import { validate } from "@/lib/dataset/validate";

const folder = process.argv[2] ?? "data";
const { problems, dataset } = validate(readDataFiles(folder));
for (const problem of problems) console.error(formatProblem(problem));
if (!dataset) {
  console.error(`${problems.length} problem${problems.length === 1 ? "" : "s"} in ${folder}`);
  process.exit(1);
}
console.log(
  `${folder}: ${dataset.quantities.length} quantities, ${dataset.statements.length} statements, ${dataset.events.length} events, ${dataset.organisations.length} organisations, ${dataset.models.length} models: no problem`,
);
