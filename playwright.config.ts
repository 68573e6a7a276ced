import { defineConfig } from "@playwright/test";
import { chromiumOptions } from "./scripts/chromium.mjs";

export default defineConfig({
  testDir: "tests/browser",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // Machines are noisy; what a test waits for is not a measure of speed.
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: ".cache/browser.json" }]],
  outputDir: ".cache/browser",
  use: { baseURL: "http://localhost:3211", serviceWorkers: "block", launchOptions: chromiumOptions() },
  webServer: {
    command: "node scripts/serve.mjs",
    url: "http://localhost:3211/ja",
    env: { PORT: "3211" },
    reuseExistingServer: false,
  },
});
