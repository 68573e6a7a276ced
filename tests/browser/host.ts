import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";

/** A site of somebody else: another origin, with its own pages. */
export async function host(pages: Record<string, string>): Promise<{ url: string; server: Server }> {
  const types: Record<string, string> = { ".css": "text/css", ".js": "text/javascript", ".mjs": "text/javascript" };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://host").pathname;
    const page = pages[path];
    if (page !== undefined) {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(page);
    } else if (path.startsWith("/reveal/")) {
      response.setHeader("Content-Type", types[extname(path)] ?? "application/octet-stream");
      response.end(readFileSync(join("node_modules/reveal.js/dist", path.slice("/reveal/".length))));
    } else if (path === "/favicon.ico") {
      response.end();
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`, server };
}
