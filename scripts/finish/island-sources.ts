import { readFileSync } from "node:fs";
import { join } from "node:path";

const LIST = "components/islands/islands.ts";

/** File of each island by name, read off the list of islands. */
export function islandSources(): Record<string, string> {
  const list = readFileSync(LIST, "utf8");
  return Object.fromEntries(
    [...list.matchAll(/(\w+): \(\) => import\("\.\.\/([^"]+)"\)/g)].map(([, name, path]) => [
      name as string,
      join("components", `${path}.tsx`),
    ]),
  );
}
