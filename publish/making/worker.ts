import { existsSync, linkSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeWhole } from "../cache";
import { siteFiles } from "../list";
import type { Make } from "../site";
import type { Asked, Begin, Told } from "./messages";

// One of the processes that make files: it is told the path of one at a time.
const tell = (told: Told) => {
  // Nobody listens any more once the makers are closed.
  if (process.connected) process.send?.(told);
};

/** Where what a function makes has been written to. */
const written = new Map<Make, string>();

async function write(target: string, make: Make): Promise<void> {
  // Somebody asked for it before its turn came.
  if (existsSync(target)) return;
  mkdirSync(dirname(target), { recursive: true });
  const same = written.get(make);
  // The same at another address is the same file.
  if (same) linkSync(same, target);
  else writeWhole(target, await make());
  written.set(make, target);
}

process.once("message", ({ scripts, to, isCompressed }: Begin) => {
  try {
    const site = siteFiles(scripts, isCompressed);
    process.on("message", ({ path }: Asked) => {
      const make = site.get(path);
      if (!make) return tell({ path, error: `${path}: (file): is missing: it is not in the list of files` });
      write(join(to, path), make).then(
        () => tell({ path }),
        (error) => tell({ path, error: `${path}: ${error instanceof Error ? error.message : error}` }),
      );
    });
    tell({ paths: [...site.keys()] });
  } catch (error) {
    tell({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
process.on("disconnect", () => process.exit());
