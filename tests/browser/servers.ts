import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, createServer as createSocket } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import serveHandler from "serve-handler";
import { serve } from "../../scripts/serve.mjs";
import { serverProgram } from "../../scripts/servers.mjs";

export interface Running {
  url: string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const socket = createSocket();
  await new Promise<void>((done) => socket.listen(0, "127.0.0.1", done));
  const { port } = socket.address() as AddressInfo;
  await new Promise((done) => socket.close(done));
  return port;
}

/** Starts a program and waits until it answers. */
async function started(
  program: "python3" | "nginx" | "caddy",
  args: string[],
  port: number,
  env: Record<string, string> = {},
): Promise<Running> {
  const path = serverProgram(program);
  if (!path) throw new Error(`${program}: is missing: run npm test, which installs it, or install it by hand`);
  const url = `http://127.0.0.1:${port}`;
  const child: ChildProcess = spawn(path, args, { stdio: "ignore", env: { ...process.env, ...env } });
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${program} ended with ${child.exitCode}`);
    if (
      await fetch(`${url}/`).then(
        () => true,
        () => false,
      )
    ) {
      return {
        url,
        stop: () =>
          new Promise((done) => {
            child.once("exit", () => done());
            child.kill();
          }),
      };
    }
    await new Promise((wait) => setTimeout(wait, 100));
  }
}

/** What nginx is told of a site unless somebody says more. */
const PLAIN_NGINX = "location / { try_files $uri $uri/ =404; }";

/** The section on nginx of the documentation, as it stands there. */
const DOCUMENTED_NGINX = /```nginx\n([\s\S]*?)```/.exec(readFileSync("docs/hosting.md", "utf8"))?.[1] ?? "";

/** nginx as Debian sets it up, only with a folder and a port of our own. @param about of the site */
async function nginx(folder: string, about = PLAIN_NGINX): Promise<Running> {
  const port = await freePort();
  const home = mkdtempSync(join(tmpdir(), "nginx-"));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${home}/${kind};`,
  );
  writeFileSync(
    join(home, "nginx.conf"),
    `daemon off; pid ${home}/pid; error_log stderr; events {}
    http {
      include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; keepalive_requests 1000000; ${temporary.join(" ")}
      server { listen ${port}; root ${resolve(folder)}; index index.html; ${about} }
    }`,
  );
  // Its worker is another user when root starts it, and has to reach the folder.
  const user = process.getuid?.() === 0 ? "user root; " : "";
  const running = await started(
    "nginx",
    ["-e", "stderr", "-p", home, "-c", join(home, "nginx.conf"), "-g", user],
    port,
  );
  return {
    ...running,
    stop: async () => {
      await running.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** nginx as our documentation tells. */
const documentedNginx = (folder: string) => nginx(folder, DOCUMENTED_NGINX);

/** Servers that are told by us what files are. */
export const toldServers: Record<string, (folder: string) => Promise<Running>> = {
  "npm start": (folder) => (servers["npm start"] as typeof documentedNginx)(folder),
  "Caddy as in the container": (folder) => (servers["Caddy as in the container"] as typeof documentedNginx)(folder),
  "nginx as documented": documentedNginx,
};

/** Each server as it comes, given a folder. */
export const servers: Record<string, (folder: string) => Promise<Running>> = {
  "Python's server": async (folder) => {
    const port = await freePort();
    return started("python3", ["-m", "http.server", "-d", folder, String(port), "-b", "127.0.0.1"], port);
  },
  nginx: (folder) => nginx(folder),
  Caddy: async (folder) => {
    const port = await freePort();
    return started("caddy", ["file-server", "--root", folder, "--listen", `127.0.0.1:${port}`], port);
  },
  "Caddy as in the container": async (folder) => {
    const port = await freePort();
    return started("caddy", ["run", "--adapter", "caddyfile", "--config", "publish/Caddyfile"], port, {
      PORT: String(port),
      SITE_ROOT: resolve(folder),
    });
  },
  "npx serve": async (folder) => {
    const server = createServer((request, response) => serveHandler(request, response, { public: folder }));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}`, stop: () => new Promise((done) => server.close(() => done())) };
  },
  "npm start": async (folder) => {
    const { url, close } = await serve({ folder, port: 0, basePath: "" });
    return { url, stop: close };
  },
};
