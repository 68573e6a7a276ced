import { type ChildProcess, spawn } from "node:child_process";
import { createServer, type ServerResponse } from "node:http";
import type { Element } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { remove } from "unist-util-remove";
import { basePath } from "@/lib/site/address";
import { pageSteps } from "@/publish/page-steps";
import { type PageStep, pages } from "@/publish/pages";
import type { Site } from "@/publish/site";
import { bundleScripts } from "@/publish/steps/scripts";

// npm run preview: the published page while developing. Pages come from `next dev` and go through the same steps as in a
// build, scripts are bundled anew for each page, so what is seen here is what readers get.
const PORT = Number(process.env.PORT ?? 3000);
const DEV_PORT = PORT + 1;
const dev = `http://localhost:${DEV_PORT}`;

/** Style sheets a page links to, by path inside the site. */
async function stylesOf(html: string): Promise<[string, Buffer][]> {
  const hrefs = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].map(([, href = ""]) => href);
  return Promise.all(
    hrefs.map(async (href): Promise<[string, Buffer]> => {
      const response = await fetch(dev + href.replaceAll("&amp;", "&"));
      return [href.slice(basePath.length + 1).replaceAll("&amp;", "&"), Buffer.from(await response.arrayBuffer())];
    }),
  );
}

/** Scripts of `next dev` that no build has; they reload the page, which a reader does by hand here. */
const removeReload: PageStep = (tree) => {
  remove(tree, { cascade: false }, (node) => {
    const element = node as Element;
    return element.tagName === "script" && textOf(element).startsWith("self.__next_r=");
  });
};

let scripts = await bundleScripts();

async function answer(url: string, response: ServerResponse): Promise<void> {
  const file = scripts.files.find(([path]) => url.split("?")[0] === `${basePath}/${path}`);
  if (file) {
    response.writeHead(200, { "Content-Type": "text/javascript" }).end(Buffer.from(file[1]));
    return;
  }
  const got = await fetch(dev + url, { redirect: "manual" });
  const type = got.headers.get("content-type") ?? "";
  const body = Buffer.from(await got.arrayBuffer());
  if (!type.startsWith("text/html")) {
    response.writeHead(got.status, { "Content-Type": type, Location: got.headers.get("location") ?? "" }).end(body);
    return;
  }
  scripts = await bundleScripts();
  const path = `${url.split("?")[0]?.slice(1)}.html`;
  const site: Site = new Map([...(await stylesOf(body.toString())), [path, body]]);
  const published = await pages(removeReload, ...pageSteps(scripts))(site);
  response.writeHead(got.status, { "Content-Type": type }).end(published.get(path));
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
