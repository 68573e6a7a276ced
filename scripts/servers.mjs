import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Servers the published site is tried on, and Debian's packages of them. */
const PACKAGES = { python3: "python3", nginx: "nginx-light", caddy: "caddy" };

/** @param {keyof typeof PACKAGES} program @returns its path, or undefined */
export function serverProgram(program) {
  // Debian keeps servers where only root looks.
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/bin"];
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

/** Packages of the servers this machine lacks. */
export function missingServerPackages() {
  const programs = /** @type {(keyof typeof PACKAGES)[]} */ (Object.keys(PACKAGES));
  return programs.filter((program) => !serverProgram(program)).map((program) => PACKAGES[program]);
}
