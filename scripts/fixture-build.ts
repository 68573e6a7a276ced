import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addSecondSource } from "../tests/fixtures/apply";
import { buildSteps, copyProject, runStep } from "./copy-project";

// npm run fixture: builds the whole site, below a folder, with a made-up second source and a fourth carrier added as
// data alone.
/** Spoils a file, expects a step to fail for it, and the last good site to stand as before. */
function checkFailedBuild(
  folder: string,
  file: string,
  spoil: (text: string) => string,
  step: "data:check" | "publish",
) {
  const before = siteOf(folder);
  const path = join(folder, file);
  const good = readFileSync(path, "utf8");
  writeFileSync(path, spoil(good));
  const { status } = spawnSync("npm", ["run", "--silent", step], { cwd: folder });
  writeFileSync(path, good);
  if (status === 0) throw new Error(`${step} passed although ${file} was spoilt`);
  if (siteOf(folder) !== before) throw new Error(`${step} failed on ${file} and left another site behind`);
}

/** Every file of the built site with its size, as one text. */
function siteOf(folder: string): string {
  const out = join(folder, "out");
  return readdirSync(out, { recursive: true, encoding: "utf8" })
    .sort()
    .map((path) => `${path} ${statSync(join(out, path)).size}`)
    .join("\n");
}

/** A failed build leaves the last good site, whether the data or a page is at fault. */
function checkFailedBuilds(folder: string) {
  checkFailedBuild(folder, "data/events.json", (text) => text.replace('"status"', '"stat us"'), "data:check");
  checkFailedBuild(
    folder,
    ".cache/export/ja.html",
    (text) => text.replace("<main", '<main style="color:red"'),
    "publish",
  );
}

const below = ".cache/below";
const basePath = "/llm";
process.env.NEXT_PUBLIC_BASE_PATH = basePath;
const folder = copyProject(true);
try {
  addSecondSource(join(folder, "data"));
  for (const step of buildSteps) runStep(step, folder, step === "publish" ? ["--compressed"] : []);
  checkFailedBuilds(folder);
  // Kept for tests/browser: hosts.spec.ts, same-bytes.spec.ts, second-source.spec.ts.
  rmSync(below, { recursive: true, force: true });
  mkdirSync(below, { recursive: true });
  renameSync(join(folder, "out"), join(below, basePath));
  console.log("a second source and a fourth carrier build as data alone");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
