import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Site } from "./site";

/** A folder as a site. @throws Error when there is no such folder */
export function readSite(folder: string): Site {
  if (!existsSync(folder))
    throw new Error(`${folder}: (folder): is missing: run npm run build, which exports the pages`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(folder, path).split(sep).join("/"), () => readFileSync(path)];
    }),
  );
}
