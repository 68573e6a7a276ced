import { defineConfig } from "@playwright/test";
import { chromiumOptions } from "./scripts/chromium.mjs";

export default defineConfig({
  testDir: "tests/browser",
  fullyParallel: true,
  workers: 2,
  // Machines are noisy: these end what hangs, and are no measure of speed.
  timeout: 600_000,
  expect: { timeout: 120_000 },
  reporter: [["list"], ["json", { outputFile: ".cache/browser.json" }]],
  outputDir: ".cache/browser",
  use: { baseURL: "http://localhost:3211", serviceWorkers: "block", launchOptions: chromiumOptions() },
  webServer: {
    command: "node scripts/serve.mjs",
    url: "http://localhost:3211/ja",
    env: { PORT: "3211" },
    reuseExistingServer: false,
    timeout: 600_000,
  },
});
