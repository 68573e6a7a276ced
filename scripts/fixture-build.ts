import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
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
const folder = copyProject();
try {
  addSecondSource(join(folder, "data"));
  for (const step of buildSteps) runStep(step, folder);
  const page = (path: string) => readFileSync(join(folder, "out", path), "utf8");
  const factsPages = readdirSync(join(folder, "out/en/sources"))
    .filter((name) => /^\d+\.html$/.test(name))
    .map((name) => page(`en/sources/${name}`));
  const wanted: [string, boolean][] = [
    ["a page of the fourth carrier", page("en/carriers/fixture-telecom.html").includes("Fixture Telecom")],
    ["its deck", existsSync(join(folder, "out/ja/carriers/fixture-telecom.pptx"))],
    ["its embed", existsSync(join(folder, "out/en/embed/carriers/fixture-telecom.html"))],
    ["a fourth panel at home", (page("ja.html").match(/class="panel then-now"/g)?.length ?? 0) === 4],
    ["its event on the timeline", page("en/figures/timeline.html").includes("fixture-launch")],
    ["its model", page("en/figures/model-size.html").includes("Fixture Model")],
    [
      "the overtaken target, dated",
      /id="softbank-params-target".*?superseded.*?March 2024/.test(page("en/sources.html")),
    ],
    ["the edition before, without it", !page("en/2026-11/figures/model-size.html").includes("Fixture Model")],
    ["both sources in the sources", page("en/sources/list.html").includes('id="fixture-2024-09"')],
    [
      "the edition before, at the address it had",
      page("en/2026-11/figures/outcomes.html").includes("Edition of November 2026"),
    ],
    [
      "the verdict that changed, in both editions",
      page("en/announcements/o-constellation.html").includes("made up for tests") &&
        !page("en/2026-11/announcements/o-constellation.html").includes("made up for tests"),
    ],
    [
      "the change of the verdict among the changes",
      page("en/changes.html").includes("AI constellation: open, now partly"),
    ],
    [
      "what was overtaken among the changes",
      page("en/changes.html").includes("2027-01/overtaken/softbank-params-target"),
    ],
    [
      "the correction, beside the fact and among the changes",
      [page("en/changes.html"), factsPages.join("")].every((text) => text.includes("A correction made up for tests")),
    ],
    [
      "the correction in the feed of its carrier only",
      page("en/changes/fixture-telecom.atom").includes("made up for tests") &&
        !page("en/changes/kddi.atom").includes("A correction"),
    ],
    [
      "a link to the newer in a frame that stays",
      page("en/2026-11/embed/models.html").includes("See the newest edition"),
    ],
    ["the sources counted in the footer", page("ja/about.html").includes("103件の出典")],
  ];
  const missing = wanted.filter(([, found]) => !found).map(([what]) => what);
  if (missing.length > 0) throw new Error(`the build with a second source lacks: ${missing.join(", ")}`);
  checkFailedBuilds(folder);
  // Kept for tests/browser/hosts.spec.ts.
  rmSync(below, { recursive: true, force: true });
  mkdirSync(below, { recursive: true });
  renameSync(join(folder, "out"), join(below, basePath));
  console.log(`a second source and a fourth carrier build as data alone: ${wanted.length} things checked`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
