import { execFileSync } from "node:child_process";
import { systemChromium } from "./chromium.mjs";
import { run } from "./install.mjs";

/** @param {string} program @param {string[]} args */
function succeeds(program, args) {
  try {
    return execFileSync(program, args, { stdio: ["ignore", "pipe", "ignore"] }).toString();
  } catch {
    return "";
  }
}

const mayUseApt = () => process.getuid?.() === 0 && succeeds("apt-get", ["--version"]) !== "";

/**
 * Sees to a Chromium and a font with Japanese glyphs (and LibreOffice on CI): those of the system, Debian's packages,
 * or Playwright's download where the first two cannot be had. CHROMIUM_PATH names another one.
 */
export function installBrowser() {
  const missing = [
    ...(systemChromium() ? [] : ["chromium"]),
    // Decks are opened in a real office program where tests run unattended; elsewhere that test is skipped.
    ...(process.env.CI && !succeeds("soffice", ["--version"]) ? ["libreoffice-impress"] : []),
    ...(succeeds("fc-list", [":lang=ja", "file"]).trim() ? [] : ["fonts-noto-cjk"]),
  ];
  if (missing.length === 0) return;
  if (mayUseApt()) {
    run("apt-get", ["update", "-q"]);
    run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...missing], {
      DEBIAN_FRONTEND: "noninteractive",
    });
  } else if (missing.includes("chromium")) {
    run("npx", ["playwright", "install", "chromium"]);
  }
}
