import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync } from "node:fs";
import { dirname, join } from "node:path";
import { kept } from "@/publish/inputs";

/**
 * Copies the project as it is into a new folder, to build it there with other data.
 * Inside the project, so that packages can be hard links: Next.js follows no symbolic one out of its root.
 * @param isKept whether what was made here before need not be made again there
 * @returns the folder
 */
export function copyProject(isKept = false): string {
  mkdirSync(".cache", { recursive: true });
  const folder = mkdtempSync(join(process.cwd(), ".cache", "copy-"));
  const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"]).toString().split("\n");
  for (const name of files) {
    if (name && !name.startsWith("tests/bench/")) cpSync(name, join(folder, name), { recursive: true });
  }
  execFileSync("cp", ["-al", "node_modules", join(folder, "node_modules")]);
  // Files there are put in place whole and never written to, so a link is as good as a copy.
  if (isKept && existsSync(kept)) {
    mkdirSync(join(folder, dirname(kept)), { recursive: true });
    execFileSync("cp", ["-al", kept, join(folder, kept)]);
  }
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
