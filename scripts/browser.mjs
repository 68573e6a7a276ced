import { execFileSync } from "node:child_process";
import { systemChromium } from "./chromium.mjs";
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

/**
 * Sees to a Chromium the fonts figures are tried in and the servers the site is: those of the system, or Debian's packages; Playwright's
 * download where neither has a Chromium. CHROMIUM_PATH names another one.
 */
export function installBrowser() {
  const missing = [
    ...(systemChromium() ? [] : ["chromium"]),
    // Whatever fontconfig is told to show, the tests write configurations of their own.
    ...missingFontPackages(),
    ...missingServerPackages(),
  ];
  if (missing.length === 0) return;
  if (mayUseApt()) {
    run("apt-get", ["update", "-q"]);
    run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...missing], {
      DEBIAN_FRONTEND: "noninteractive",
    });
  } else {
    if (missing.includes("chromium")) run("npx", ["playwright", "install", "chromium"]);
    const others = missing.filter((name) => name !== "chromium");
    if (others.length)
      console.warn(`Not installed, so their tests will fail: ${others.join(", ")} (Debian's packages)`);
  }
}
