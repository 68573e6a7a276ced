import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type FileName, fileNames } from "./schema";
import type { RawFile } from "./validate";

/** Reads the data files of a folder as they are; a file that is absent is left out. */
export function readDataFiles(folder: string): Partial<Record<FileName, RawFile>> {
  const files: Partial<Record<FileName, RawFile>> = {};
  for (const name of fileNames) {
    const path = join(folder, `${name}.json`);
    if (!existsSync(path)) continue;
    try {
      files[name] = { json: JSON.parse(readFileSync(path, "utf8")) };
    } catch (error) {
      files[name] = { error: error instanceof Error ? error.message.replace(/\s+/g, " ") : String(error) };
    }
  }
  return files;
}
