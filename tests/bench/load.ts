import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

// npm run bench:load: the export under many connections on loopback, served by us and by nginx (needs wrk and nginx).
const CONNECTIONS = 200;
const SECONDS = Number(process.env.SECONDS ?? 30);
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
  const nginx = spawn("nginx", ["-c", config, "-p", folder], { stdio: "inherit" });
  return () => nginx.kill();
}

/** Our server as `npm start` runs it, in a process of its own. */
function startOurs(port: number): () => void {
  const ours = spawn("node", ["scripts/serve.mjs"], { env: { ...process.env, PORT: String(port) }, stdio: "ignore" });
  return () => ours.kill();
}

const wait = () => new Promise((done) => setTimeout(done, 1500));
const stopOurs = startOurs(3298);
await wait();
const ours = wrk("http://127.0.0.1:3298");
stopOurs();
const port = 3299;
const stop = startNginx(port);
await wait();
const theirs = wrk(`http://127.0.0.1:${port}`);
stop();

const text = [
  `| server | requests/s | requests in ${SECONDS} s | failed |`,
  "| --- | ---: | ---: | ---: |",
  `| npm start (sirv) | ${ours.perSecond.toFixed(0)} | ${ours.total} | ${ours.failed} |`,
  `| nginx, one worker | ${theirs.perSecond.toFixed(0)} | ${theirs.total} | ${theirs.failed} |`,
  "",
  `${CONNECTIONS} connections on loopback; ours to nginx: ${(ours.perSecond / theirs.perSecond).toFixed(2)}.`,
].join("\n");
console.log(text);
if (process.argv.includes("--write")) writeFileSync(".cache/bench-load.md", `${text}\n`);
process.exit(ours.failed === 0 && ours.total > 0 ? 0 : 1);
