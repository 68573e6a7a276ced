import { prune } from "./cache";
import { hashOfInputs, kept } from "./inputs";
import { startMakers } from "./making/makers";
import { progress } from "./making/progress";
import { emptied, putInPlace, site } from "./place";

// npm run publish [-- --compressed]: makes every file of the site, and puts it in the place of the last one. Only a whole
// new site does so; whatever fails leaves the last one as it is.
const started = Date.now();
const inputs = hashOfInputs();
const next = emptied(`${site}.next`);
const makers = await startMakers(next, process.argv.includes("--compressed"));
try {
  await makers.makeAll(makers.paths, progress("files", makers.paths.length));
} finally {
  makers.close();
}
putInPlace(next, inputs);
prune(kept, started);
console.log(`${makers.paths.length} files published in ${((Date.now() - started) / 1000).toFixed(1)} s`);
