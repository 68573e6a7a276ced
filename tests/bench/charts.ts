import { cpSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { chromium } from "@playwright/test";
import { chromiumOptions } from "../../scripts/chromium.mjs";
import { serve } from "../../scripts/serve.mjs";
import { median, profile, type Visit, visit, weigh } from "./measure";
import { buildPeers } from "./peers";
import { markdownTable, report } from "./report";
import { isShort, stateMeasured } from "./rounds";
import { touch } from "./touch";

// npm run bench: the same chart by us and by others, one browser, one host, interleaved rounds.
const ROUNDS = isShort ? 1 : Number(process.env.ROUNDS ?? 7);
/** Subjects of a short round. */
const FEW = ["our embed", "our figure page", "Chart.js", "bare HTML with the same SVG"];
const SITE = ".cache/bench";

rmSync(SITE, { recursive: true, force: true });
cpSync("out", SITE, { recursive: true });
const peers = await buildPeers(SITE);

const drawn = `[...document.querySelectorAll(".drawing [data-mark]")].some((mark) => mark.getBoundingClientRect().width > 0)`;
const all = [
  { name: "our embed", path: "/en/embed/model-size", ready: drawn },
  { name: "our figure page", path: "/en/figures/model-size", ready: drawn },
  { name: "our home page, all its figures", path: "/en", ready: drawn },
  ...peers,
];
const subjects = all.filter(({ name }) => !isShort || FEW.includes(name));
const site = await serve({ folder: SITE, port: 0 });
const browser = await chromium.launch(chromiumOptions());
const visits = new Map<string, Visit[]>(subjects.map(({ name }) => [name, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const { name, path, ready } of subjects) {
    const one = await visit(browser, site.url + path, ready);
    visits.get(name)?.push(one);
    console.log(`round ${round + 1} of ${ROUNDS}: ${name}: painted after ${one.paintedMs.toFixed(0)} ms`);
  }
}
const rows = subjects.map(({ name }) => {
  const all = visits.get(name) ?? [];
  const { brotli, gzip, count } = weigh(all[0]?.requests ?? [], SITE);
  const of = (pick: (visit: Visit) => number) => median(all.map(pick));
  return {
    name,
    brotli,
    gzip,
    requests: count,
    painted: of(({ paintedMs }) => paintedMs),
    blocked: of(({ blockedMs }) => blockedMs),
    heap: of(({ heapMB }) => heapMB),
    shift: Math.max(...all.map(({ shift }) => shift)),
  };
});
const touched = await touch(browser, site.url);
await browser.close();
await site.close();

const text = report(rows, touched);
console.log(`\n${text.plain}`);
if (process.argv.includes("--write")) {
  const where = `${cpus().length} × ${cpus()[0]?.model ?? "CPU"}, Node.js ${process.version}, ${stateMeasured()}; Chromium at ${profile.cpu}× slow-down, ${profile.latency} ms latency, ${profile.kilobits} kbit/s; median of ${ROUNDS} interleaved rounds.`;
  writeFileSync(".cache/bench-charts.md", `${where}\n\n${markdownTable(rows)}\n\n${text.findings}\n`);
}
