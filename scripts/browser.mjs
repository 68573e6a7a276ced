import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { SHELL, systemChromium } from "./chromium.mjs";
import { missingFontPackages } from "./fonts/sets.mjs";
import { run } from "./install.mjs";
import { missingServerPackages } from "./servers.mjs";

/** @param {string} program @param {string[]} args */
function succeeds(program, args) {
  try {
    return execFileSync(program, args, { stdio: ["ignore", "pipe", "ignore"] }).toString();
  } catch {
    return "";
  }
}

const mayUseApt = () => process.getuid?.() === 0 && succeeds("apt-get", ["--version"]) !== "";

const isOffered = (/** @type {string} */ name) => /Candidate: [^(\s]/.test(succeeds("apt-cache", ["policy", name]));

/** @param {string[]} names of Debian's packages */
function install(names) {
  run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...names], { DEBIAN_FRONTEND: "noninteractive" });
}

/**
 * The Chromium for tests: the one without windows where it is offered, since with it they take two thirds of the time;
 * any other will do.
 */
function installChromium() {
  const has = systemChromium() !== undefined;
  const name = isOffered("chromium-headless-shell") ? "chromium-headless-shell" : "chromium";
  if (has && name === "chromium") return;
  try {
    install([name]);
  } catch (error) {
    if (!has) throw error;
    console.warn(`Not installed, so tests take longer: ${name}`);
  }
}

/**
 * Sees to a Chromium, the fonts figures are tried in and the servers the site is: those of the system, or Debian's
 * packages; Playwright's download where neither has a Chromium. CHROMIUM_PATH names another one.
 */
export function installBrowser() {
  // Whatever fontconfig is told to show, the tests write configurations of their own.
  const missing = [...missingFontPackages(), ...missingServerPackages()];
  const lacksShell = !process.env.CHROMIUM_PATH && !existsSync(SHELL);
  if (missing.length === 0 && !lacksShell) return;
  if (mayUseApt()) {
    if (missing.length > 0 || !systemChromium()) run("apt-get", ["update", "-q"]);
    else succeeds("apt-get", ["update", "-q"]);
    if (lacksShell) installChromium();
    if (missing.length > 0) install(missing);
  } else {
    if (!systemChromium()) run("npx", ["playwright", "install", "chromium"]);
    if (missing.length > 0)
      console.warn(`Not installed, so their tests will fail: ${missing.join(", ")} (Debian's packages)`);
  }
}
