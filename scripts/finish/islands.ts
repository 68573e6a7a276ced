import { basename, join } from "node:path";
import { build } from "esbuild";
import { forBrowsers } from "./for-browsers";

/** Folder of the site's own scripts, inside the export. */
export const islandsFolder = "_islands";

/** What a page that holds islands has to load. */
export interface IslandsBuild {
  /** Text of the script that runs inside the page, before its first paint. */
  early: string;
  /** Path of the entry inside the export. */
  entry: string;
  /** Paths to load beside the entry, by island. */
  chunksOf: (island: string) => string[];
}

/**
 * Bundles the islands for the browser: one entry, one chunk an island, shared parts split off.
 * @param out folder of the export
 * @param sources file of each island, by name
 */
export async function buildIslands(out: string, sources: Record<string, string>): Promise<IslandsBuild> {
  const early = await build({
    ...forBrowsers,
    entryPoints: ["components/islands/early.ts"],
    format: "iife",
    write: false,
  });
  const { metafile } = await build({
    ...forBrowsers,
    entryPoints: ["components/islands/entry.ts"],
    outdir: join(out, islandsFolder),
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    conditions: ["browser"],
    splitting: true,
    format: "esm",
    metafile: true,
    jsx: "automatic",
    // A library's branch for Node.js, never taken here.
    external: ["node:*"],
    define: {
      ...forBrowsers.define,
      "process.env.NEXT_PUBLIC_BASE_PATH": JSON.stringify(process.env.NEXT_PUBLIC_BASE_PATH ?? ""),
      "process.env.NEXT_PUBLIC_SITE_URL": JSON.stringify(process.env.NEXT_PUBLIC_SITE_URL ?? ""),
    },
  });
  const outputs = Object.entries(metafile.outputs);
  const inSite = (path: string) => `/${islandsFolder}/${basename(path)}`;
  const statics = (path: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(path)) return seen;
    seen.add(path);
    for (const { path: imported, kind, external } of metafile.outputs[path]?.imports ?? []) {
      if (kind === "import-statement" && !external) statics(imported, seen);
    }
    return seen;
  };
  const outputOf = (source: string) => outputs.find(([, { entryPoint }]) => entryPoint === source)?.[0];
  const entry = outputOf("components/islands/entry.ts");
  if (!entry) throw new Error("the islands' entry was not built");
  // The entry waits for React with a dynamic import, to start it in a task of its own; pages need it all the same.
  const react = outputOf("components/islands/react.ts");
  if (!react) throw new Error("components/islands/react.ts was not built");
  return {
    early: early.outputFiles?.[0]?.text.trim() ?? "",
    entry: inSite(entry),
    chunksOf: (island) => {
      const source = sources[island];
      const output = source && outputOf(source);
      if (!output) throw new Error(`components/islands/islands.ts: ${island}: is not built: add it to the list`);
      return [...new Set([entry, react, output].flatMap((path) => [...statics(path)]))]
        .filter((path) => path !== entry)
        .map(inSite);
    },
  };
}
