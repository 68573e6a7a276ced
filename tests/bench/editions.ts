import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSteps, copyProject, runStep } from "@/scripts/copy-project";
import { addSecondSource } from "@/tests/fixtures/apply";
import { isShort, stateMeasured } from "./rounds";

// npm run bench:editions: how long a build takes with one edition and with three, drawings kept from the build before;
// prints ratios. Each is built twice in a copy of the project; the second build counts.

// A short round only checks the data of each copy.
const STEPS = isShort ? (["data:check"] as const) : buildSteps;

type Editions = { editions: { id: string }[] };

function withEditions(change: (folder: string) => void): number[] {
  const folder = copyProject();
  try {
    change(join(folder, "data"));
    return [1, 2].map((build) => {
      const started = Date.now();
      for (const step of STEPS) runStep(step, folder);
      const seconds = (Date.now() - started) / 1000;
      console.log(`build ${build} of 2: ${seconds.toFixed(1)} s`);
      return seconds;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const newestAlone = (data: string) => {
  const path = join(data, "editions.json");
  const json = JSON.parse(readFileSync(path, "utf8")) as Editions;
  writeFileSync(path, JSON.stringify({ ...json, editions: json.editions.slice(-1) }));
};

console.log(stateMeasured());
const one = withEditions(newestAlone);
const three = withEditions(addSecondSource);
const row = (name: string, [cold = 0, kept = 0]: number[]) =>
  console.log(`${name.padEnd(16)}${cold.toFixed(0).padStart(8)} s${kept.toFixed(0).padStart(8)} s`);
console.log(`${"".padEnd(16)}${"first".padStart(10)}${"kept".padStart(10)}`);
row("one edition", one);
row("three editions", three);
console.log(`three to one, drawings kept: ${((three[1] ?? 0) / (one[1] ?? 1)).toFixed(2)}`);
