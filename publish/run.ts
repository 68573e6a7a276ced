import { pageSteps } from "./page-steps";
import { pages } from "./pages";
import { publish } from "./publish";
import { compress } from "./steps/compress";
import { addFolderPages } from "./steps/folders";
import { removeFrameworkFiles } from "./steps/framework";
import { addHostFiles } from "./steps/hosts";
import { addMarkdown } from "./steps/markdown";
import { addScriptFiles, bundleScripts } from "./steps/scripts";
import { addWorker } from "./steps/worker";

// npm run publish: turns the pages Next.js exported into the published site.
const started = Date.now();
const scripts = await bundleScripts();
const site = await publish({
  from: ".cache/export",
  to: "out",
  steps: [
    pages(...pageSteps(scripts)),
    removeFrameworkFiles,
    addScriptFiles(scripts),
    addWorker,
    addMarkdown,
    addHostFiles,
    compress,
    addFolderPages,
  ],
});
console.log(`${site.size} files published in ${((Date.now() - started) / 1000).toFixed(1)} s`);
