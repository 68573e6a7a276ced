import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const FOLDER = "tests/output";

/** Set by `npm run snapshots`: what is drawn now is what is wanted. */
const accepts = process.env.ACCEPT_SNAPSHOTS === "1";

/** Where a picture that differs is put, beside the one it should be: `model-size-changed.svg`. */
const changedPath = (path: string) => path.replace(/(\.[a-z]+)$/, "-changed$1");

/**
 * Holds a file against its snapshot in tests/output. A difference is written beside it for review.
 * @returns what to tell: `unchanged`, or what to do
 */
export function compareSnapshot(name: string, content: string): string {
  const path = join(FOLDER, name);
  const changed = changedPath(path);
  rmSync(changed, { force: true });
  if (accepts) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return "unchanged";
  }
  if (!existsSync(path)) return `${path}: (file): is missing: look at the figure, then run npm run snapshots`;
  if (readFileSync(path, "utf8") === content) return "unchanged";
  writeFileSync(changed, content);
  return `${path}: (file): differs from ${changed}: compare the two; if it is meant, run npm run snapshots`;
}
