import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import compression from "compression";
import sirv from "sirv";

/** Longest head of a request, bytes: a very long address is cut by the page, not refused by the server. */
const LONGEST = 65_536;

/** Addresses of a file, as servers look for it. */
const pathsOf = (/** @type {string} */ address) => {
  const bare = address.replace(/^\/|\/$/g, "");
  return bare ? [bare, `${bare}.html`, `${bare}/index.html`] : ["index.html"];
};

/**
 * What answers with the files of a folder, with the headers its rules ask for.
 * @param {string} folder
 * @param {boolean} isGrowing whether files come while it is served
 */
function answersOf(folder, isGrowing) {
  // Types, too: the server's own list knows few and names no way a text is written.
  /** @type {{ headers: { source: string, headers: { key: string, value: string }[] }[] }} */
  const { headers: hostRules } = JSON.parse(readFileSync(join(folder, "vercel.json"), "utf8"));
  const rules = hostRules.map(({ source, headers }) => ({ pattern: new RegExp(`^${source}$`), headers }));
  // The address asked for, not the file found: /ja, not /ja.html.
  const setHeaders = (/** @type {import("node:http").ServerResponse} */ response, /** @type {string} */ path) => {
    response.setHeader("Cache-Control", "no-cache");
    for (const { pattern, headers } of rules) {
      if (pattern.test(path.replace(/\.html$/, ""))) {
        for (const { key, value } of headers) response.setHeader(key, value);
      }
    }
  };
  const files = sirv(folder, { etag: true, dev: isGrowing, extensions: ["html"], setHeaders });
  return { files, setHeaders, notFound: readFileSync(join(folder, "404.html")) };
}

/** Files every folder that is served needs. */
const NEEDED = ["vercel.json", "404.html", "index.html"];

/**
 * Serves the published site.
 * @param {{ folder?: string, port?: number, basePath?: string, host?: string, make?: (paths: string[]) => Promise<void> }} options
 *   make: makes the first of some paths that is a file of the site, where it is not in the folder yet
 * @returns {Promise<{ url: string, moveTo: (folder: string) => void, close: () => Promise<void> }>} `moveTo` goes on with
 *   a folder that has every file
 */
export async function serve({
  folder = "out",
  port = 3000,
  host,
  basePath = process.env.NEXT_PUBLIC_BASE_PATH ?? "",
  make,
} = {}) {
  await Promise.all(NEEDED.map((path) => make?.([path])));
  if (!existsSync(join(folder, "index.html"))) {
    throw new Error(`${folder}/index.html: (file): is missing: run npm run build first`);
  }
  let answers = answersOf(folder, make !== undefined);
  let makeMissing = make;
  const compressed = compression();
  const server = createServer({ maxHeaderSize: LONGEST }, (request, response) => {
    const { files, setHeaders, notFound } = answers;
    const miss = () => {
      setHeaders(response, request.url ?? "/");
      // What is not there may come any time.
      response.setHeader("Cache-Control", "no-cache");
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
      response.end(notFound);
    };
    if (basePath) {
      if (request.url !== basePath && !request.url?.startsWith(`${basePath}/`)) return miss();
      request.url = request.url.slice(basePath.length) || "/";
    }
    // A path that is no valid percent-encoding is a wrong address, not a crash.
    /** @type {string} */
    let path;
    try {
      path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    } catch {
      return miss();
    }
    const answer = () => compressed(request, response, () => files(request, response, miss));
    if (!makeMissing) return answer();
    makeMissing(pathsOf(path)).then(answer, (error) => {
      response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" }).end(error.message);
    });
  });
  await new Promise((/** @type {(value?: undefined) => void} */ resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host }, () => resolve());
  });
  const address = server.address();
  const actual = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://localhost:${actual}${basePath}`,
    moveTo: (/** @type {string} */ whole) => {
      answers = answersOf(whole, false);
      makeMissing = undefined;
    },
    close: () => new Promise((/** @type {(value?: undefined) => void} */ resolve) => server.close(() => resolve())),
  };
}

if (process.argv[1]?.endsWith("serve.mjs")) {
  const { url } = await serve({ port: Number(process.env.PORT ?? 3000) });
  console.log(`Serving on ${url}`);
}
