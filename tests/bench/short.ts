import { spawnSync } from "node:child_process";

// npm run bench:short: every benchmark for one short round, so that none rots. Measures nothing worth telling.
const BENCHMARKS = [
  "bench:start",
  "bench",
  "bench:scale",
  "bench:editions",
  "bench:refresh",
  "bench:load",
  "lighthouse",
];

const failed: string[] = [];
for (const name of BENCHMARKS) {
  console.log(`\n${name}`);
  const started = Date.now();
  const { status } = spawnSync("npm", ["run", "--silent", name, "--", "--short"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  console.log(`${name}: ${status === 0 ? "ok" : "FAILED"} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) console.error(`benchmarks that failed: ${failed.join(", ")}`);
process.exitCode = failed.length > 0 ? 1 : 0;
