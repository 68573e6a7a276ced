import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { installBrowser } from "./browser.mjs";
import { installPackages } from "./install.mjs";
import { slowestParts } from "./slowest-parts.mjs";

// npm test [-- unit …]: types, lint, data, unit, build and browser tests, or the steps that are named; every step runs even
// if one before it failed.
const STEPS = ["types", "lint", "data", "schemas", "unit", "build", "browser", "benchmarks"];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.includes(name));
if (unknown.length > 0) {
  console.error(`npm test: ${unknown.join(", ")}: is no step: use ${STEPS.join(", ")}`);
  process.exit(1);
}
const isWanted = (/** @type {string} */ name) => wanted.length === 0 || wanted.includes(name);
process.env.NEXT_TELEMETRY_DISABLED = "1";
installPackages();
if (isWanted("browser") || isWanted("benchmarks")) installBrowser();
mkdirSync(".cache", { recursive: true });
const reports = { unit: ".cache/unit.json", browser: ".cache/browser.json" };
for (const report of Object.values(reports)) rmSync(report, { force: true });

let passed = 0;
let failed = 0;
/** @type {[seconds: number, what: string][]} */
const taken = [];

/**
 * @typedef {object} Settings
 * @property {() => { passed: number, failed: number } | null} [count] reads the step's own report
 */

/**
 * @param {string} name
 * @param {string[]} args of npm run
 * @param {Settings} [settings]
 * @returns {Promise<boolean>} whether it passed
 */
async function step(name, args, { count } = {}) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const child = spawn("npm", ["run", "--silent", ...args], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const status = await new Promise((done) => child.on("close", done));
  const counts = count?.() ?? null;
  passed += counts?.passed ?? (status === 0 ? 1 : 0);
  // A step that failed without a failing test of its own, or left no report, is a failure all the same.
  failed += counts?.failed || (status === 0 ? 0 : 1);
  const seconds = (Date.now() - started) / 1000;
  taken.push([seconds, name]);
  console.log(`── ${name}: ${status === 0 ? "ok" : "FAILED"} in ${seconds.toFixed(1)} s`);
  return status === 0;
}

/** @param {string} file */
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null);

for (const [name, args] of Object.entries({
  types: ["types"],
  lint: ["lint"],
  data: ["data:check"],
  schemas: ["data:schemas", "--", "--check"],
}))
  if (isWanted(name)) await step(name, args);
if (isWanted("unit"))
  await step("unit", ["unit", "--", "--reporter=dot", "--reporter=json", `--outputFile.json=${reports.unit}`], {
    count: () => {
      const report = read(reports.unit);
      return report && { passed: report.numPassedTests, failed: report.numFailedTests };
    },
  });
const isBuilt = isWanted("build") ? await step("build", ["build"]) : existsSync("out/index.html");
// After the build: pictures that are the same are not drawn again.
if (isWanted("build")) await step("fixture", ["fixture"]);
if (isBuilt) {
  if (isWanted("browser"))
    await step("browser", ["browser"], {
      count: () => {
        const report = read(reports.browser);
        return report && { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
      },
    });
  if (isWanted("benchmarks")) await step("benchmarks", ["bench:short"]);
} else if (isWanted("browser") || isWanted("benchmarks")) {
  console.log("── browser: FAILED, nothing was built");
  failed += 1;
}
const line = (/** @type {[number, string]} */ [seconds, what]) => `${seconds.toFixed(1).padStart(7)} s  ${what}`;
console.log(`\nEach step took:\n${taken.map(line).join("\n")}`);
const slowest = slowestParts(reports).slice(0, 10);
if (slowest.length > 0) console.log(`\nThe slowest parts:\n${slowest.map(line).join("\n")}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
