import { spawnSync } from "node:child_process";
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
 * @param {string} name
 * @param {string[]} args of npm run
 * @param {() => { passed: number, failed: number } | null} [count] reads the step's own report
 */
function step(name, args, count) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const { status } = spawnSync("npm", ["run", "--silent", ...args], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const counts = count?.() ?? null;
  passed += counts?.passed ?? (status === 0 ? 1 : 0);
  // A step that failed without a failing test of its own, or left no report, is a failure all the same.
  failed += counts?.failed || (status === 0 ? 0 : 1);
  console.log(`── ${name}: ${status === 0 ? "ok" : "FAILED"} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return status === 0;
}

/** @param {string} file */
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null);

step("types", ["types"]);
step("lint", ["lint"]);
step("data", ["data:check"]);
step("schemas", ["data:schemas", "--", "--check"]);
step("unit", ["unit", "--", "--reporter=dot", "--reporter=json", `--outputFile.json=${reports.unit}`], () => {
  const report = read(reports.unit);
  return report && { passed: report.numPassedTests, failed: report.numFailedTests };
});
step("fixture", ["fixture"]);
if (step("build", ["build"])) {
  step("browser", ["browser"], () => {
    const report = read(reports.browser);
    return report && { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
  });
} else {
  console.log("── browser: FAILED, nothing was built");
  failed += 1;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
