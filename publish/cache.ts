import { createHash, type Hash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Content, Make } from "./site";

type Part = string | number;

/** Hash of some words and bytes, in their order. */
export function hashOf(parts: Iterable<Part | Buffer>): string {
  const hash: Hash = createHash("sha256");
  for (const part of parts) hash.update(part instanceof Buffer ? part : `${part}`).update("\0");
  return hash.digest("hex");
}

/** Every file under a folder, or the file itself. */
export function* filesUnder(path: string): Generator<string> {
  if (!statSync(path).isDirectory()) yield path;
  else for (const name of readdirSync(path).sort()) yield* filesUnder(join(path, name));
}

/** Hash of some files and folders, and of words beside them. Tests count for nothing. */
export function hashOfFiles(paths: readonly string[], words: readonly Part[] = []): string {
  const files = paths.flatMap((path) => [...filesUnder(path)]).filter((path) => !/\.test\.tsx?$/.test(path));
  return hashOf([...words, ...files.flatMap((path) => [path, readFileSync(path)])]);
}

/** Writes a file whole or not at all, should the program be stopped here. */
export function writeWhole(path: string, content: Content): void {
  // Programs that write the same file at a time do not meet.
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, content);
  renameSync(part, path);
}

/** What was made of these parts before, or is made now and kept. @param parts all that the file is made from */
export type Keep = (parts: readonly Part[], make: Make) => Promise<Content>;

/** Makes everything anew. */
export const keepNothing: Keep = async (_, make) => make();

/**
 * Keeps what was made under a hash of all it was made from, so that what has not changed is not made again.
 * @param folder where it is kept
 */
export function keepIn(folder: string): Keep {
  mkdirSync(folder, { recursive: true });
  return async (parts, make) => {
    const path = join(folder, hashOf(parts));
    if (existsSync(path)) {
      const now = new Date();
      utimesSync(path, now, now);
      return readFileSync(path);
    }
    const content = await make();
    writeWhole(path, content);
    return content;
  };
}

/** Drops from a folder what was not asked for since then. @param since ms */
export function prune(folder: string, since: number): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).mtimeMs < since) rmSync(path);
  }
}
