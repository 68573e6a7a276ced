import { type ChildProcess, spawn } from "node:child_process";
import { createServer, type ServerResponse } from "node:http";
import type { Element } from "hast";
import { toString as wordsOf } from "hast-util-to-string";
import { remove } from "unist-util-remove";
import { basePath } from "@/lib/site/address";
import { mediaTypes } from "@/lib/site/media-types";
import { keepIn } from "@/publish/cache";
import { kept } from "@/publish/inputs";
import { drawnFiles } from "@/publish/list";
import { pageSteps } from "@/publish/page-steps";
import { type PageStep, pages } from "@/publish/pages";
import { type Site, type SiteFile, textOf, withFiles } from "@/publish/site";
import { bundleScripts } from "@/publish/steps/scripts";

// npm run preview: the published page while developing. Pages come from `next dev` and go through the same steps as in a
// build, scripts are bundled anew for each page, so what is seen here is what readers get.
const PORT = Number(process.env.PORT ?? 3000);
const DEV_PORT = PORT + 1;
const dev = `http://localhost:${DEV_PORT}`;

/** Style sheets a page links to, by path inside the site. */
async function stylesOf(html: string): Promise<SiteFile[]> {
  const hrefs = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].map(([, href = ""]) => href);
  return Promise.all(
    hrefs.map(async (href): Promise<SiteFile> => {
      const response = await fetch(dev + href.replaceAll("&amp;", "&"));
      const sheet = await response.text();
      return [href.slice(basePath.length + 1).replaceAll("&amp;", "&"), () => sheet];
    }),
  );
}

/** Scripts of `next dev` that no build has; they reload the page, which a reader does by hand here. */
const removeReload: PageStep = (tree) => {
  remove(tree, { cascade: false }, (node) => {
    const element = node as Element;
    return element.tagName === "script" && wordsOf(element).startsWith("self.__next_r=");
  });
};

let scripts = await bundleScripts();

/** Files for download and frames, drawn by the code there was at the start. */
const drawn = new Map(drawnFiles(keepIn(kept)));

/** A page as readers get it. @param path inside the site */
async function publishedPage(path: string, html: string): Promise<string> {
  scripts = await bundleScripts();
  const site: Site = withFiles(new Map(await stylesOf(html)), [[path, () => html]]);
  return textOf(pages([removeReload, ...pageSteps(scripts)])(site).get(path) ?? (() => ""));
}

async function answer(url: string, response: ServerResponse): Promise<void> {
  const path = decodeURIComponent(url.split("?")[0] ?? "").slice(basePath.length + 1);
  const script = scripts.files.find(([file]) => file === path)?.[1];
  const file = script ? () => script : drawn.get(path);
  if (file) {
    const type = mediaTypes[path.slice(path.lastIndexOf(".") + 1)] ?? "";
    response.writeHead(200, { "Content-Type": type }).end(await file());
    return;
  }
  const html = `${path}.html`;
  const frame = drawn.get(html);
  if (frame) {
    response.writeHead(200, { "Content-Type": mediaTypes.html }).end(await publishedPage(html, await textOf(frame)));
    return;
  }
  const got = await fetch(dev + url, { redirect: "manual" });
  const type = got.headers.get("content-type") ?? "";
  const body = Buffer.from(await got.arrayBuffer());
  const isPage = type.startsWith("text/html");
  const headers = { "Content-Type": type, Location: got.headers.get("location") ?? "" };
  response.writeHead(got.status, headers).end(isPage ? await publishedPage(html, body.toString()) : body);
}

const next: ChildProcess = spawn("npx", ["next", "dev", "-p", String(DEV_PORT)], { stdio: "inherit" });
process.on("exit", () => next.kill());
process.on("SIGINT", () => process.exit());
createServer((request, response) => {
  answer(request.url ?? "/", response).catch((error: Error) => {
    console.error(error.message);
    response.writeHead(502, { "Content-Type": "text/plain" }).end(error.message);
  });
}).listen(PORT, () => console.log(`The published page: http://localhost:${PORT} (drawn by next dev on ${DEV_PORT})`));
