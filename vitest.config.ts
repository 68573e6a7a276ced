import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** What every folder of lib keeps to, so that no folder hides behind another. */
const folders = readdirSync("lib", { withFileTypes: true }).filter((entry) => entry.isDirectory());
const thresholds = Object.fromEntries(folders.map(({ name }) => [`lib/${name}/**`, { lines: 85 }]));

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    include: ["lib/figures/*/*.test.ts", "tests/{lib,components,scripts,publish,project}/**/*.test.{ts,tsx}"],
    testTimeout: 60_000,
    coverage: {
      provider: "v8",
      include: ["lib/**/*.ts"],
      exclude: ["**/*.test.ts"],
      reporter: ["text-summary"],
      reportsDirectory: ".cache/coverage",
      thresholds,
    },
  },
});
