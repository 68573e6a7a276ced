import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the build notes how large each file for download is, bytes by path. */
export const sizesFile = ".cache/file-sizes.json";

let sizes: Record<string, number> | null = null;

/**
 * Size of a file for download, bytes; undefined while developing, where files need not have been made.
 * @param path within the site, without the base path
 * @throws Error when a build lacks the file
 */
export function fileSize(path: string): number | undefined {
  const noted = join(process.cwd(), sizesFile);
  const isDeveloping = process.env.NODE_ENV === "development";
  if (isDeveloping && !existsSync(noted)) return undefined;
  sizes ??= JSON.parse(readFileSync(noted, "utf8")) as Record<string, number>;
  const size = sizes[path];
  if (size === undefined && !isDeveloping)
    throw new Error(`${sizesFile}: ${path}: is missing: run npm run exports first`);
  return size;
}
