import { basename } from "node:path";
import { type BuildOptions, build, type Metafile } from "esbuild";
import type { Root } from "hast";
import { select, selectAll } from "hast-util-select";
import { h } from "hastscript";
import islands from "@/components/islands/islands.json" with { type: "json" };
import { basePath } from "@/lib/site/address";
import { forBrowsers } from "../for-browsers";
import { isForFrames, type PageStep } from "../pages";
import { coreInOneChunk, listOfIslands, noteLater } from "../plugins";
import { type Step, withFiles } from "../site";

/** Folder of the site's own scripts, inside the site. */
export const scriptsFolder = "_islands";
const ENTRY = "publish/browser/entry.ts";
/** What frames fetch when their address asks for something. */
const FRAME = "lib/browser/frame-state.ts";
const HYDRATE = "publish/browser/hydrate.ts";
const DECK_WORKER = "lib/browser/decks/deck-worker.ts";

/** The scripts of the site, bundled. */
export interface Scripts {
  /** Text of the script that runs inside the page, before its first paint. */
  early: string;
  /** The same for pages with a field for files. */
  drops: string;
  /** Path of the entry inside the site. */
  entry: string;
  /** Path of what a frame fetches when its address asks for something. */
  frame: string;
  /** What each island asks for when a reader turns to it, by path inside the site. */
  chunks: Record<string, string[]>;
  files: [string, Uint8Array][];
}

/** A chunk and all it imports at once, and so on. */
function withImports(outputs: Metafile["outputs"], path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const { path: imported, external, kind } of outputs[path]?.imports ?? [])
    if (!external && kind === "import-statement") withImports(outputs, imported, seen);
  return seen;
}

/** Names of the islands of a page, each once. */
export const islandsOf = (tree: Root): string[] => [
  ...new Set(selectAll("[data-island]", tree).map(({ properties }) => String(properties.dataIsland))),
];

/** @throws Error when the list of islands has no such name */
function chunksIn(chunks: Scripts["chunks"], island: string): string[] {
  const own = chunks[island];
  if (!own) throw new Error(`components/islands/islands.json: ${island}: is missing: add it with its file`);
  return own;
}

/** A script that stands in the page itself. */
async function inPage(entry: string): Promise<string> {
  const { outputFiles } = await build({ ...forBrowsers, entryPoints: [entry], format: "iife", write: false });
  return outputFiles[0]?.text.trim() ?? "";
}

/** The script that works on decks beside the page, in one file: a worker has no page to ask for more. */
async function deckWorker(): Promise<[string, Uint8Array]> {
  const { outputFiles } = await build({
    ...forBrowsers,
    entryPoints: [DECK_WORKER],
    outdir: scriptsFolder,
    entryNames: "[name]-[hash]",
    conditions: ["browser"],
    format: "iife",
    write: false,
    jsx: "automatic",
    external: ["node:*"],
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`${DECK_WORKER}: (file): was not built`);
  return [`${scriptsFolder}/${basename(file.path)}`, file.contents];
}

/**
 * Bundles the site's scripts: one entry, one chunk an island, shared parts split off.
 * @throws Error when an island's file was not built
 */
export async function bundleScripts(): Promise<Scripts> {
  const [early = "", drops = ""] = await Promise.all(
    ["publish/browser/early.ts", "publish/browser/drops.ts"].map(inPage),
  );
  const worker = await deckWorker();
  const options = {
    ...forBrowsers,
    entryPoints: [ENTRY, FRAME],
    outdir: scriptsFolder,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    define: { ...forBrowsers.define, "process.env.DECK_WORKER": JSON.stringify(`${basePath}/${worker[0]}`) },
    conditions: ["browser"],
    splitting: true,
    format: "esm",
    write: false,
    jsx: "automatic",
    // A library's branch for Node.js, never taken here.
    external: ["node:*"],
  } satisfies BuildOptions;
  // Once to know all that is loaded later: whether a module is met first as such hangs on what is read first.
  const later = new Set<string>();
  await build({ ...options, plugins: [listOfIslands, noteLater(later)] });
  const plugins = [listOfIslands, coreInOneChunk(later)];
  const { metafile, outputFiles } = await build({ ...options, plugins, metafile: true });
  const inSite = (path: string) => `${scriptsFolder}/${basename(path)}`;
  const outputOf = (source: string) => {
    const found = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === source)?.[0];
    if (!found) throw new Error(`${source}: (file): was not built: look at components/islands/islands.json`);
    return found;
  };
  const entry = outputOf(ENTRY);
  const there = withImports(metafile.outputs, entry);
  const chunksOf = (sources: string[]) => {
    const wanted = [HYDRATE, ...sources.map((source) => `${source}.tsx`)].flatMap((path) => [
      ...withImports(metafile.outputs, outputOf(path)),
    ]);
    return [...new Set(wanted)].filter((path) => !there.has(path)).map(inSite);
  };
  const files = [worker, ...outputFiles.map(({ path, contents }): [string, Uint8Array] => [inSite(path), contents])];
  return {
    early,
    drops,
    entry: inSite(entry),
    frame: inSite(outputOf(FRAME)),
    chunks: Object.fromEntries(Object.entries(islands).map(([island, sources]) => [island, chunksOf(sources)])),
    files,
  };
}

/** Puts the bundled scripts into the site. */
export const addScriptFiles =
  ({ files }: Pick<Scripts, "files">): Step =>
  (site) =>
    withFiles(
      site,
      files.map(([path, content]) => [path, () => content]),
    );

/**
 * Lets a page load its entry, and tells it what each of its islands will ask for. A page made for frames has none; it is
 * told where to find what reads its address.
 */
export const addScripts =
  ({ early, drops, entry, frame, chunks }: Pick<Scripts, "early" | "drops" | "entry" | "frame" | "chunks">): PageStep =>
  (tree, { path }) => {
    const head = select("head", tree);
    if (!head) throw new Error("the page has no head");
    const names = islandsOf(tree);
    const inPage = (file: string) => `${basePath}/${file}`;
    if (names.length === 0 && isForFrames(path)) {
      const own = select("head > script", tree);
      if (own && select("[data-frame]", tree)) own.properties.dataMore = inPage(frame);
      return;
    }
    const asked = Object.fromEntries(names.map((name) => [name, chunksIn(chunks, name).map(inPage)]));
    head.children.push(h("script", { dataEntry: inPage(entry), dataChunks: JSON.stringify(asked) }, early));
    if (select("input[type=file]", tree)) head.children.push(h("script", drops));
  };
