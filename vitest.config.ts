import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Runs on pages only, and is tested there, as components are: tests/browser. */
const IN_BROWSERS = "browser";
/** What every other folder of lib keeps to, so that no folder hides behind another. */
const folders = readdirSync("lib", { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && entry.name !== IN_BROWSERS,
);
const thresholds = Object.fromEntries(folders.map(({ name }) => [`lib/${name}/**`, { lines: 85 }]));

const tests = ["lib/figures/*/*.test.ts", "tests/{lib,components,scripts,publish,project}/**/*.test.{ts,tsx}"];
/** Tests that ask for a page of their own, or change what others read: that must not reach the next. */
const ALONE = /^\/\/ @vitest-environment jsdom|\bvi\.(?:mock|doMock|resetModules|stub|useFakeTimers)/;
const alone = ["lib", "tests"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.test\.tsx?$/.test(path) && ALONE.test(readFileSync(path, "utf8"))),
);

// Tests speak of a site that has not been told its own address, wherever they run.
for (const name of ["NEXT_PUBLIC_SITE_URL", "NEXT_PUBLIC_BASE_PATH", "NEXT_PUBLIC_CONTACT_URL"])
  delete process.env[name];

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    projects: [
      // Loading the data and what reads them takes longer than most tests: once a worker, not once a file.
      { extends: true, test: { name: "together", include: tests, exclude: alone, isolate: false } },
      { extends: true, test: { name: "alone", include: alone } },
    ],
    // Machines are noisy: these end what hangs, and are no measure of speed.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // As many as there are cores; one less, its default, is one of two.
    maxWorkers: "100%",
    coverage: {
      provider: "v8",
      include: ["lib/**/*.ts"],
      // Vitest looks for these anywhere in a path, so tests/lib would pass for lib.
      exclude: ["**/*.test.ts", "/tests/lib/**", `lib/${IN_BROWSERS}/**`],
      reporter: ["text-summary"],
      reportsDirectory: ".cache/coverage",
      thresholds,
    },
  },
});
