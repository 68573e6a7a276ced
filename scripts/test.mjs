import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { installBrowser } from "./browser.mjs";
import { installPackages } from "./install.mjs";

// npm test: types, lint, data, unit, build and browser tests; every step runs even if one before it failed.
installPackages();
installBrowser();
mkdirSync(".cache", { recursive: true });
const reports = { unit: ".cache/unit.json", browser: ".cache/browser.json" };
for (const report of Object.values(reports)) rmSync(report, { force: true });

let passed = 0;
let failed = 0;

/**
 * @typedef {object} Settings
 * @property {() => { passed: number, failed: number } | null} [count] reads the step's own report
 * @property {boolean} [isHeld] whether what it says waits until it has ended, because another step speaks meanwhile
 */

/**
 * @param {string} name
 * @param {string[]} args of npm run
 * @param {Settings} [settings]
 * @returns {Promise<boolean>} whether it passed
 */
async function step(name, args, { count, isHeld = false } = {}) {
  if (!isHeld) console.log(`\n── ${name}`);
  const started = Date.now();
  const child = spawn("npm", ["run", "--silent", ...args], {
    stdio: isHeld ? ["ignore", "pipe", "pipe"] : "inherit",
    shell: process.platform === "win32",
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => (said += data));
  const status = await new Promise((done) => child.on("close", done));
  if (isHeld) console.log(`\n── ${name}\n${said.trimEnd()}`);
  const counts = count?.() ?? null;
  passed += counts?.passed ?? (status === 0 ? 1 : 0);
  // A step that failed without a failing test of its own, or left no report, is a failure all the same.
  failed += counts?.failed || (status === 0 ? 0 : 1);
  console.log(`── ${name}: ${status === 0 ? "ok" : "FAILED"} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return status === 0;
}

/** @param {string} file */
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null);

await step("types", ["types"]);
await step("lint", ["lint"]);
await step("data", ["data:check"]);
await step("schemas", ["data:schemas", "--", "--check"]);
await step("unit", ["unit", "--", "--reporter=dot", "--reporter=json", `--outputFile.json=${reports.unit}`], {
  count: () => {
    const report = read(reports.unit);
    return report && { passed: report.numPassedTests, failed: report.numFailedTests };
  },
});
// Both build, each in a folder of its own and for the most part on one core.
const [, isBuilt] = await Promise.all([step("fixture", ["fixture"], { isHeld: true }), step("build", ["build"])]);
if (isBuilt) {
  await step("browser", ["browser"], {
    count: () => {
      const report = read(reports.browser);
      return report && { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
    },
  });
  await step("benchmarks", ["bench:short"]);
} else {
  console.log("── browser: FAILED, nothing was built");
  failed += 1;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
