import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the build notes how large each file for download is, bytes by path. */
export const sizesFile = ".cache/file-sizes.json";

let sizes: Record<string, number> | null = null;

/**
 * Size of a file for download, bytes.
 * @param path within the site, without the base path
 * @throws Error when the file has not been made yet
 */
export function fileSize(path: string): number {
  sizes ??= JSON.parse(readFileSync(join(process.cwd(), sizesFile), "utf8")) as Record<string, number>;
  const size = sizes[path];
  if (size === undefined) throw new Error(`${sizesFile}: ${path}: is missing: run npm run exports first`);
  return size;
}
