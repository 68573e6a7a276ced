import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";

const read = (/** @type {string} */ file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {});

/** @param {any} suite of Playwright's report @returns {any[]} */
const specsIn = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsIn)];

/**
 * Files of tests with the seconds they took, the slowest first.
 * @param {{ unit: string, browser: string }} reports paths of the reports of Vitest and Playwright; one may not be there
 * @returns {[seconds: number, file: string][]}
 */
export function slowestParts({ unit, browser }) {
  /** @type {[number, string][]} */
  const units = (read(unit).testResults ?? []).map((/** @type {any} */ { name, startTime, endTime }) => [
    (endTime - startTime) / 1000,
    relative(process.cwd(), name),
  ]);
  /** @type {[number, string][]} */
  const pages = (read(browser).suites ?? []).map((/** @type {any} */ suite) => [
    specsIn(suite)
      .flatMap(({ tests }) => tests.flatMap((/** @type {any} */ { results }) => results))
      .reduce((/** @type {number} */ sum, { duration }) => sum + duration / 1000, 0),
    `tests/browser/${suite.file}`,
  ]);
  return [...units, ...pages].sort(([a], [b]) => b - a);
}
