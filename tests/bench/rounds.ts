import { execFileSync } from "node:child_process";

/** One small round of a benchmark (`-- --short`), which only shows that it still runs; `npm test` asks for it. */
export const isShort = process.argv.includes("--short");

/** What was measured, for the documentation: the state of the project, and the day. */
export function stateMeasured(): string {
  const git = (...args: string[]) => execFileSync("git", args).toString().trim();
  const changed = git("status", "--porcelain") ? " and changes of its own" : "";
  return `state ${git("rev-parse", "--short", "HEAD")}${changed}, ${new Date().toISOString().slice(0, 10)}`;
}
