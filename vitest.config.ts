import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    include: ["lib/figures/*/*.test.ts", "tests/{unit,components,lib,publish}/**/*.test.{ts,tsx}"],
    testTimeout: 30_000,
  },
});
