import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

/** Longest head of a request, bytes: a very long address is cut by the page, not refused by the server. */
const LONGEST = 65_536;

/**
 * Serves the exported site.
 * @param {{ folder?: string, port?: number, basePath?: string, host?: string }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({
  folder = "out",
  port = 3000,
  host,
  basePath = process.env.NEXT_PUBLIC_BASE_PATH ?? "",
} = {}) {
  if (!existsSync(join(folder, "index.html"))) {
    throw new Error(`${folder}/index.html: (file): is missing: run npm run build first`);
  }
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
  const notFound = readFileSync(join(folder, "404.html"));
  const files = sirv(folder, {
    etag: true,
    gzip: true,
    brotli: true,
    extensions: ["html"],
    setHeaders,
  });
  const server = createServer({ maxHeaderSize: LONGEST }, (request, response) => {
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
    try {
      decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    } catch {
      return miss();
    }
    files(request, response, miss);
  });
  await new Promise((/** @type {(value?: undefined) => void} */ resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host }, () => resolve());
  });
  const address = server.address();
  const actual = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://localhost:${actual}${basePath}`,
    close: () => new Promise((/** @type {(value?: undefined) => void} */ resolve) => server.close(() => resolve())),
  };
}

if (process.argv[1]?.endsWith("serve.mjs")) {
  const { url } = await serve({ port: Number(process.env.PORT ?? 3000) });
  console.log(`Serving on ${url}`);
}
