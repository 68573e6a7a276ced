import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, relative, sep } from "node:path";
import { barePath } from "@/lib/site/address";
import { finishedVercelJson, headersFile } from "@/lib/site/host-files";
import { sitePages } from "@/lib/site/pages";
import { compressCopies } from "./compress";
import { islandSources } from "./island-sources";
import { buildIslands } from "./islands";
import { finishEmbed, finishPage } from "./page";
import { buildWorker } from "./worker";

/** Where Next.js exports to, and where the finished site goes. */
const EXPORTED = ".cache/export";
const NEXT = ".cache/next-out";
const OUT = "out";

function* filesIn(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* filesIn(path);
    else yield path;
  }
}

/**
 * Lays a copy of each page in a folder of its name: most servers open /ja/about/ only from ja/about/index.html, and
 * /ja/about from there, too, if they do not know to look for ja/about.html.
 */
function addFolderPages(site: string) {
  for (const path of [...filesIn(site)]) {
    const [, page, ending] = /^(.*)\.html(\.br|\.gz)?$/.exec(path) ?? [];
    if (!page || /(?:^|[\\/])(?:index|404)$/.test(page)) continue;
    mkdirSync(page, { recursive: true });
    cpSync(path, join(page, `index.html${ending ?? ""}`));
  }
}

const started = Date.now();
rmSync(NEXT, { recursive: true, force: true });
cpSync(EXPORTED, NEXT, { recursive: true });
const islands = await buildIslands(NEXT, islandSources());
const sheets = new Map<string, string>();
const read = (path: string) => {
  const css = sheets.get(path) ?? readFileSync(join(EXPORTED, path), "utf8");
  sheets.set(path, css);
  return css;
};
let pages = 0;
for (const path of filesIn(NEXT)) {
  const inSite = relative(NEXT, path).split(sep).join("/");
  // Next.js's own scripts and page data, which nothing asks for any more.
  if (/^_next\/|^_not-found/.test(inSite) || (inSite.endsWith(".txt") && inSite !== "robots.txt")) rmSync(path);
  else if (inSite.endsWith(".html")) {
    const html = readFileSync(path, "utf8");
    try {
      writeFileSync(path, inSite.includes("/embed/") ? finishEmbed(html, islands) : finishPage(html, islands, read));
    } catch (error) {
      throw new Error(`${inSite}: ${error instanceof Error ? error.message : error}`, { cause: error });
    }
    pages += 1;
  }
}
for (const folder of ["_next", "_not-found"]) rmSync(join(NEXT, folder), { recursive: true, force: true });
await buildWorker(NEXT);
writeFileSync(join(NEXT, "vercel.json"), finishedVercelJson());
writeFileSync(
  join(NEXT, "_headers"),
  headersFile(["/", ...sitePages().map(({ locale, page }) => barePath(locale, page))]),
);
// GitHub Pages, asked to publish a branch, would leave out what begins with an underscore.
writeFileSync(join(NEXT, ".nojekyll"), "");
await compressCopies([...filesIn(NEXT)]);
addFolderPages(NEXT);
// Only a whole new site takes the place of the last one.
const old = ".cache/last-out";
rmSync(old, { recursive: true, force: true });
if (existsSync(OUT)) renameSync(OUT, old);
renameSync(NEXT, OUT);
rmSync(old, { recursive: true, force: true });
console.log(`${pages} pages finished in ${((Date.now() - started) / 1000).toFixed(1)} s`);
