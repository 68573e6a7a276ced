import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { exported, hashOfInputs, isMadeFrom, noteMadeFrom } from "@/publish/inputs";
import { startMakers } from "@/publish/making/makers";
import { progress } from "@/publish/making/progress";
import { emptied, putInPlace, site } from "@/publish/place";
import { run } from "./install.mjs";
import { serve } from "./serve.mjs";

// The end of npm start: serves the site as soon as its pages are exported. A file that is not there yet is made when it is asked for,
// all others meanwhile; when the last is there, the site takes the place of the last one.
const BEGUN = ".cache/site";
const BUILD_ID = ".next/BUILD_ID";

async function serveWhole(folder: string): Promise<void> {
  const { url } = await serve({ folder, port: Number(process.env.PORT ?? 3000) });
  console.log(`\nCarrier LLM Compare is on ${url} (stop with Ctrl+C)`);
}

/** What the framework names its builds by, each otherwise. */
const build = () => (existsSync(BUILD_ID) ? readFileSync(BUILD_ID, "utf8") : "");

/** Exports the pages, unless they were exported from the same before. */
function exportPages(inputs: string): void {
  if (isMadeFrom(exported, inputs + build())) return;
  run("npm", ["run", "--silent", "data:check"]);
  run("npx", ["next", "build"]);
  noteMadeFrom(exported, inputs + build());
}

async function serveBegun(inputs: string): Promise<void> {
  exportPages(inputs);
  // What a start before made of the same is whole, file by file.
  if (!isMadeFrom(BEGUN, inputs)) emptied(BEGUN);
  noteMadeFrom(BEGUN, inputs);
  const makers = await startMakers(BEGUN);
  const paths = new Set(makers.paths);
  const isThere = (path: string) => existsSync(join(BEGUN, path));
  const make = async (wanted: string[]) => {
    const path = wanted.find((one) => paths.has(one));
    if (path && !isThere(path)) await makers.make(path);
  };
  const server = await serve({ folder: BEGUN, port: Number(process.env.PORT ?? 3000), make });
  console.log(`\nCarrier LLM Compare is on ${server.url} (stop with Ctrl+C)`);
  const missing = makers.paths.filter((path) => !isThere(path));
  try {
    await makers.makeAll(missing, progress("files for download", missing.length));
  } catch (error) {
    // The reader keeps all that can be made.
    return console.error(error instanceof Error ? error.message : error);
  }
  makers.close();
  putInPlace(BEGUN, inputs);
  server.moveTo(site);
}

const inputs = hashOfInputs();
if (isMadeFrom(site, inputs)) await serveWhole(site);
else await serveBegun(inputs);
