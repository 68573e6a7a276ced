import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";

/**
 * Copies the project as it is into a new folder, to build it there with other data.
 * Inside the project, so that packages can be hard links: Next.js follows no symbolic one out of its root.
 * @returns the folder
 */
export function copyProject(): string {
  mkdirSync(".cache", { recursive: true });
  const folder = mkdtempSync(join(process.cwd(), ".cache", "copy-"));
  const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"]).toString().split("\n");
  for (const name of files) {
    if (name && !name.startsWith("tests/bench/")) cpSync(name, join(folder, name), { recursive: true });
  }
  execFileSync("cp", ["-al", "node_modules", join(folder, "node_modules")]);
  return folder;
}

/** The steps of a build, as npm scripts; `next` is the framework's own. */
export const buildSteps = ["data:check", "next", "publish"] as const;

/** Runs one step of a build in a folder. @throws Error when it fails */
export function runStep(step: (typeof buildSteps)[number], folder: string, more: string[] = []): void {
  const [program, ...args] =
    step === "next" ? ["npx", "next", "build"] : ["npm", "run", "--silent", step, "--", ...more];
  execFileSync(program as string, args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}
