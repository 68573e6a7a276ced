import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const LEAST = { major: 20, minor: 9 };

/**
 * Runs a program in the project's folder, its output shown.
 * @param {string} program @param {string[]} [args] @param {Record<string, string>} [env]
 */
export function run(program, args = [], env = {}) {
  execFileSync(program, args, {
    stdio: "inherit",
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
  });
}

/** @param {string} file */
function packagesOf(file) {
  const { packages } = JSON.parse(readFileSync(file, "utf8"));
  delete packages[""];
  return packages;
}

/**
 * Whether every package of the lockfile that this machine can use is installed in its locked version.
 * @param {string} folder
 */
function isInstalled(folder) {
  const installed = `${folder}/node_modules/.package-lock.json`;
  if (!existsSync(installed)) return false;
  const found = packagesOf(installed);
  return Object.entries(packagesOf(`${folder}/package-lock.json`)).every(
    ([path, { version, optional }]) => optional || found[path]?.version === version,
  );
}

/**
 * Installs what the lockfile names, unless it is there already; stops on a Node.js too old.
 * @param {string} [folder] with a lockfile of its own
 */
export function installPackages(folder = ".") {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < LEAST.major || (major === LEAST.major && minor < LEAST.minor)) {
    throw new Error(`Node.js ${process.versions.node} is too old: install ${LEAST.major}.${LEAST.minor} or newer`);
  }
  if (isInstalled(folder)) return;
  run("npm", ["ci", "--prefix", folder, "--no-fund", "--no-audit"]);
}
