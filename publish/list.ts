import { basePath, hasSiteUrl, siteUrl } from "@/lib/site/address";
import { hashOfFiles, type Keep, keepIn } from "./cache";
import { readSite } from "./exported";
import { cardFiles } from "./files/cards";
import { deckFiles } from "./files/decks";
import { allContexts } from "./files/edition";
import { figureFiles } from "./files/figures";
import { frameFiles } from "./files/frames";
import { recordFiles } from "./files/records";
import { exported, kept } from "./inputs";
import { pageSteps } from "./page-steps";
import { pages } from "./pages";
import { type Site, type SiteFile, type Step, withFiles } from "./site";
import { compress } from "./steps/compress";
import { addFolderPages } from "./steps/folders";
import { removeFrameworkFiles } from "./steps/framework";
import { addHostFiles } from "./steps/hosts";
import { addMarkdown } from "./steps/markdown";
import { addScriptFiles, type Scripts } from "./steps/scripts";
import { addWorker } from "./steps/worker";

/** Every file that is drawn or written by us alone. */
export const drawnFiles = (keep: Keep): SiteFile[] => [
  ...allContexts().flatMap((context) => [
    ...figureFiles(context, keep),
    ...cardFiles(context, keep),
    ...deckFiles(context),
  ]),
  ...frameFiles(),
  ...recordFiles(),
];

/**
 * Every file of the published site.
 * @param scripts bundled once for all that make files
 * @param isCompressed whether compressed copies lie beside texts, for servers that send ready-made ones
 */
export function siteFiles(scripts: Scripts, isCompressed: boolean): Site {
  const keep = keepIn(kept);
  const code = hashOfFiles(["publish", "lib/site", "package-lock.json"], [siteUrl, basePath, String(hasSiteUrl)]);
  const names = scripts.files.map(([path]) => path).join();
  const keepPages: Keep = (parts, make) => keep([code, names, ...parts], make);
  const steps: Step[] = [
    (site) => withFiles(site, drawnFiles(keep)),
    pages(pageSteps(scripts), keepPages),
    removeFrameworkFiles,
    addScriptFiles(scripts),
    addWorker,
    addMarkdown(keepPages),
    addHostFiles,
    addFolderPages,
    ...(isCompressed ? [compress] : []),
  ];
  return steps.reduce<Site>((site, step) => step(site), readSite(exported));
}
