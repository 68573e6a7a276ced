import { existsSync } from "node:fs";

/** The same Chromium without windows of its own: tests take two thirds of the time. */
export const SHELL = "/usr/bin/chromium-headless-shell";
const SYSTEM = [SHELL, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Path of the Chromium of this system, or undefined for the one Playwright downloaded. */
export function systemChromium() {
  return process.env.CHROMIUM_PATH ?? SYSTEM.find((path) => existsSync(path));
}

/** Launch options for Playwright that need no network of its own and run as any user. */
export function chromiumOptions() {
  return {
    executablePath: systemChromium(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  };
}
