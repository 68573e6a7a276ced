import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "@/lib/dataset";

/** What every drawing is made with; whatever changes here, all is drawn anew. */
const CODE = ["lib", "components", "app/styles", "scripts/render", "package-lock.json"];

type Part = string | number | boolean | undefined;

const hashOf = (parts: readonly (Part | Buffer)[]): string => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part instanceof Buffer ? part : `${part}`).update("\0");
  return hash.digest("hex");
};

function filesUnder(path: string): string[] {
  const inside = readdirSync(path, { recursive: true, withFileTypes: true });
  return inside
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

/** Hash of everything drawings are made with. @param host what of the surroundings they show: the site's address */
export function codeHash(host: readonly string[]): string {
  const files = CODE.flatMap((path) => (path.includes(".") ? [path] : filesUnder(path)));
  return hashOf([...host, ...files.flatMap((path) => [path, readFileSync(path)])]);
}

/** Hash of what an edition knows, whichever is the newest. */
export function dataHash({ isNewest: _, ...dataset }: Dataset): string {
  // An open end is no number JSON can write.
  return hashOf([
    JSON.stringify(dataset, (_key, value) => (Math.abs(value) === Number.POSITIVE_INFINITY ? `${value}` : value)),
  ]);
}

/**
 * Keeps what was made under a hash of all it was made from, so that what has not changed is not made again.
 * @param folder where it is kept
 */
export function drawingCache(folder: string) {
  mkdirSync(folder, { recursive: true });
  const used = new Set<string>();
  let made = 0;
  /** What is being made, so that two who ask for the same get one. */
  const onTheWay = new Map<string, Promise<Buffer>>();
  const write = async (path: string, make: () => Uint8Array | string | Promise<Uint8Array | string>) => {
    const content = Buffer.from(await make());
    // Whole or not at all, should the build be stopped here.
    writeFileSync(`${path}.part`, content);
    renameSync(`${path}.part`, path);
    made += 1;
    return content;
  };
  return {
    /** What was made of these parts before, or is made now. */
    async keep(
      parts: readonly Part[],
      make: () => Uint8Array | string | Promise<Uint8Array | string>,
    ): Promise<Buffer> {
      const name = hashOf(parts);
      used.add(name);
      const path = join(folder, name);
      if (existsSync(path)) return readFileSync(path);
      const making = onTheWay.get(name) ?? write(path, make).finally(() => onTheWay.delete(name));
      onTheWay.set(name, making);
      return making;
    },
    /** Drops what was not asked for. @returns how many were made, and how many there are */
    prune(): { made: number; all: number } {
      for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name));
      return { made, all: used.size };
    },
  };
}
