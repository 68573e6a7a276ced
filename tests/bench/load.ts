import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { serverProgram } from "../../scripts/servers.mjs";
import { isShort, stateMeasured } from "./rounds";

// npm run bench:load: the export under many connections on loopback, served by us and by nginx (needs wrk and nginx; a
// short round does with fetch where there is no wrk).
const CONNECTIONS = isShort ? 20 : 200;
const SECONDS = isShort ? 1 : Number(process.env.SECONDS ?? 30);
const PATHS = ["/ja", "/en/figures/model-size", "/ja/embed/timeline", "/en/sources", "/ja/figures/investment.svg"];

interface Load {
  perSecond: number;
  failed: number;
  total: number;
}

const folder = mkdtempSync(join(tmpdir(), "load-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const script = join(folder, "paths.lua");
writeFileSync(
  script,
  `local paths = { ${PATHS.map((path) => `"${path}"`).join(", ")} }
local n = 0
request = function() n = n + 1; return wrk.format("GET", paths[n % #paths + 1], { ["Accept-Encoding"] = "br, gzip" }) end
done = function(summary, latency, requests)
  local e = summary.errors
  io.write(string.format("RESULT %d %d %f\\n", summary.requests, e.connect + e.read + e.write + e.status + e.timeout, summary.duration / 1e6))
end`,
);

const hasWrk = (process.env.PATH ?? "").split(delimiter).some((path) => existsSync(join(path, "wrk")));

/** As much as this process asks for; enough to see that both servers answer. */
async function fetched(url: string): Promise<Load> {
  const started = performance.now();
  const load = { total: 0, failed: 0, perSecond: 0 };
  const isOver = () => performance.now() - started > SECONDS * 1000;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async (_, place) => {
      for (let n = place; n === place || !isOver(); n += 1) {
        const answer = await fetch(url + PATHS[n % PATHS.length]).catch(() => undefined);
        await answer?.arrayBuffer();
        load.total += 1;
        if (!answer?.ok) load.failed += 1;
      }
    }),
  );
  return { ...load, perSecond: load.total / ((performance.now() - started) / 1000) };
}

function wrk(url: string): Load {
  const output = execFileSync("wrk", ["-t1", `-c${CONNECTIONS}`, `-d${SECONDS}s`, "-s", script, url]).toString();
  const [, total = "0", failed = "0", seconds = "1"] = /RESULT (\d+) (\d+) ([\d.]+)/.exec(output) ?? [];
  return { total: Number(total), failed: Number(failed), perSecond: Number(total) / Number(seconds) };
}

function startNginx(port: number): () => void {
  const config = join(folder, "nginx.conf");
  writeFileSync(
    config,
    `worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log; daemon off;
events { worker_connections 1024; }
http { include /etc/nginx/mime.types; access_log off; gzip_static on; sendfile on;
  server { listen 127.0.0.1:${port}; root ${resolve("out")}; location / { try_files $uri $uri.html =404; } } }`,
  );
  const program = serverProgram("nginx");
  if (!program) throw new Error("nginx: is missing: run npm test, which installs it, or install it by hand");
  // Its worker is another user when root starts it, and has to reach the folder.
  const user = process.getuid?.() === 0 ? "user root; " : "";
  const nginx = spawn(program, ["-c", config, "-p", folder, "-g", user], { stdio: "inherit" });
  return () => nginx.kill();
}

/** Our server as `npm start` runs it, in a process of its own. */
function startOurs(port: number): () => void {
  const ours = spawn("node", ["scripts/serve.mjs"], { env: { ...process.env, PORT: String(port) }, stdio: "ignore" });
  return () => ours.kill();
}

/** Waits until a server answers, then asks it as much as it takes. */
async function loaded(name: string, url: string, stop: () => void): Promise<Load> {
  try {
    for (let waited = 0; !(await fetch(url).catch(() => undefined)); waited += 1) {
      if (waited > 600) throw new Error(`${name} does not answer`);
      await new Promise((done) => setTimeout(done, 100));
    }
    const load = isShort && !hasWrk ? await fetched(url) : wrk(url);
    console.log(`${name}: ${load.perSecond.toFixed(0)} requests/s, ${load.failed} of ${load.total} failed`);
    return load;
  } finally {
    stop();
  }
}
console.log(stateMeasured());
const ours = await loaded("npm start", "http://127.0.0.1:3298", startOurs(3298));
const theirs = await loaded("nginx", "http://127.0.0.1:3299", startNginx(3299));

const text = [
  `| server | requests/s | requests in ${SECONDS} s | failed |`,
  "| --- | ---: | ---: | ---: |",
  `| npm start (sirv) | ${ours.perSecond.toFixed(0)} | ${ours.total} | ${ours.failed} |`,
  `| nginx, one worker | ${theirs.perSecond.toFixed(0)} | ${theirs.total} | ${theirs.failed} |`,
  "",
  `${CONNECTIONS} connections on loopback; ours to nginx: ${(ours.perSecond / theirs.perSecond).toFixed(2)}.`,
].join("\n");
console.log(text);
if (process.argv.includes("--write")) writeFileSync(".cache/bench-load.md", `${stateMeasured()}\n\n${text}\n`);
process.exit(ours.failed === 0 && ours.total > 0 ? 0 : 1);
