import { readFile } from "node:fs/promises";
import { extname, resolve } from "node:path";
import type { Loader, Plugin } from "esbuild";
import islands from "@/components/islands/islands.json" with { type: "json" };

/** `islands:list`, a module made of the list of islands: each loads its own. */
export const listOfIslands: Plugin = {
  name: "islands",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^islands:list$/ }, ({ path }) => ({ path, namespace: "islands" }));
    onLoad({ filter: /.*/, namespace: "islands" }, () => ({
      resolveDir: process.cwd(),
      contents: `export default {${Object.entries(islands)
        .map(([name, [path]]) => `${name}: () => import("./${path}").then((module) => module.${name})`)
        .join()}}`,
    }));
  },
};

const CORE = resolve("publish/browser/core.ts");

/** Notes every module of ours that is loaded later. @param later paths; grows */
export const noteLater = (later: Set<string>): Plugin => ({
  name: "later",
  setup(build) {
    build.onResolve({ filter: /.*/ }, async ({ path, kind, pluginData, ...from }) => {
      if (kind !== "dynamic-import" || pluginData === "again") return;
      const found = await build.resolve(path, { kind, ...from, pluginData: "again" });
      if (found.namespace === "file" && !found.path.includes("node_modules")) later.add(found.path);
      return found;
    });
  },
});

/** Makes every module that is loaded later import what the entry has at once, so that it stays in one chunk. */
export const coreInOneChunk = (later: ReadonlySet<string>): Plugin => ({
  name: "core",
  setup(build) {
    build.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      if (!later.has(path)) return;
      const contents = `${await readFile(path, "utf8")}\nimport ${JSON.stringify(CORE)};`;
      return { contents, loader: extname(path).slice(1) as Loader };
    });
  },
});
