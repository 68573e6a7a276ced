import { basename } from "node:path";
import { build, type Metafile } from "esbuild";
import type { Root } from "hast";
import { select, selectAll } from "hast-util-select";
import { h } from "hastscript";
import islands from "@/components/islands/islands.json" with { type: "json" };
import { basePath } from "@/lib/site/address";
import { forBrowsers } from "../for-browsers";
import { isForFrames, type PageStep } from "../pages";
import { coreInOneChunk, listOfIslands } from "../plugins";
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
  /** What an island asks for when a reader turns to it, by path inside the site. */
  chunksOf: (island: string) => string[];
  /** Text of every script a page with these islands may come to run. */
  textFor: (islands: string[]) => string;
  /** Text of what a frame may come to run. */
  textForFrames: string;
  files: [string, Uint8Array][];
}

type Import = Metafile["outputs"][string]["imports"][number];

/** A chunk and all it imports, and so on, as far as imports are followed. */
function withImports(
  outputs: Metafile["outputs"],
  path: string,
  isFollowed: (of: Import) => boolean,
  seen = new Set<string>(),
): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const of of outputs[path]?.imports ?? []) {
    if (!of.external && isFollowed(of)) withImports(outputs, of.path, isFollowed, seen);
  }
  return seen;
}

const isAtOnce = ({ kind }: Import) => kind === "import-statement";

/** Names of the islands of a page, each once. */
export const islandsOf = (tree: Root): string[] => [
  ...new Set(selectAll("[data-island]", tree).map(({ properties }) => String(properties.dataIsland))),
];

/** @throws Error when the list of islands has no such name */
function sourcesOf(island: string): string[] {
  const sources = islands[island as keyof typeof islands];
  if (!sources) throw new Error(`components/islands/islands.json: ${island}: is missing: add it with its file`);
  return sources.map((source) => `${source}.tsx`);
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
  const [earlyText = "", drops = ""] = await Promise.all(
    ["publish/browser/early.ts", "publish/browser/drops.ts"].map(inPage),
  );
  const worker = await deckWorker();
  const { metafile, outputFiles } = await build({
    ...forBrowsers,
    entryPoints: [ENTRY, FRAME],
    outdir: scriptsFolder,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    define: { ...forBrowsers.define, "process.env.DECK_WORKER": JSON.stringify(`${basePath}/${worker[0]}`) },
    conditions: ["browser"],
    plugins: [listOfIslands, coreInOneChunk],
    splitting: true,
    format: "esm",
    metafile: true,
    write: false,
    jsx: "automatic",
    // A library's branch for Node.js, never taken here.
    external: ["node:*"],
  });
  const inSite = (path: string) => `${scriptsFolder}/${basename(path)}`;
  const outputOf = (source: string) => {
    const found = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === source)?.[0];
    if (!found) throw new Error(`${source}: (file): was not built: look at components/islands/islands.json`);
    return found;
  };
  const entry = outputOf(ENTRY);
  const there = withImports(metafile.outputs, entry, isAtOnce);
  const firsts = Object.keys(islands).map((island) => [island, outputOf(sourcesOf(island)[0] ?? "")] as const);
  const files = [worker, ...outputFiles.map(({ path, contents }): [string, Uint8Array] => [inSite(path), contents])];
  const texts = new Map(files);
  const text = (path: string) => Buffer.from(texts.get(inSite(path)) ?? []).toString();
  return {
    early: earlyText,
    drops,
    entry: inSite(entry),
    frame: inSite(outputOf(FRAME)),
    chunksOf: (island) => {
      const wanted = [HYDRATE, ...sourcesOf(island)].flatMap((path) => [
        ...withImports(metafile.outputs, outputOf(path), isAtOnce),
      ]);
      return [...new Set(wanted)].filter((path) => !there.has(path)).map(inSite);
    },
    textFor: (names) => {
      const others = new Set(firsts.filter(([island]) => !names.includes(island)).map(([, path]) => path));
      const reached = withImports(metafile.outputs, entry, ({ path }) => !others.has(path));
      return [earlyText, drops, ...[...reached].map(text)].join("\n");
    },
    textForFrames: [...withImports(metafile.outputs, outputOf(FRAME), isAtOnce)].map(text).join("\n"),
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
  ({
    early,
    drops,
    entry,
    frame,
    chunksOf,
  }: Pick<Scripts, "early" | "drops" | "entry" | "frame" | "chunksOf">): PageStep =>
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
    const chunks = Object.fromEntries(names.map((name) => [name, chunksOf(name).map(inPage)]));
    head.children.push(h("script", { dataEntry: inPage(entry), dataChunks: JSON.stringify(chunks) }, early));
    if (select("input[type=file]", tree)) head.children.push(h("script", drops));
  };
