import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { chromiumOptions } from "../../scripts/chromium.mjs";
import { buildSteps, copyProject, runStep } from "../../scripts/copy-project";
import { serve } from "../../scripts/serve.mjs";
import { median } from "./measure";
import { isShort, stateMeasured } from "./rounds";
import { writeSynthetic } from "./synthetic";

// npm run bench:scale: how build time, page weight and the facts page grow with the data set.
const SIZES = isShort ? [300] : (process.env.SIZES ?? "0,300,1000,10000").split(",").map(Number);
/** A short round checks a made-up data set and looks at the pages of the site itself. */
const STEPS = isShort ? (["data:check"] as const) : buildSteps;
const kb = (file: string) => (gzipSync(readFileSync(file)).length / 1000).toFixed(1);

/** Time to filter and to search, and whether an old anchor still leads to its fact, at a phone's speed. */
async function tryFacts(out: string, last: string) {
  const site = await serve({ folder: out, port: 0 });
  const browser = await chromium.launch(chromiumOptions());
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(`${site.url}/en/sources?kind=statement`, { waitUntil: "networkidle" });
  const client = await context.newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const times: number[] = [];
  for (const word of ["ELYZA", "made-up", "model", "fact", "open"]) {
    const time = (await page.evaluate(`(async () => {
      const field = document.querySelector('input[type="search"]');
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
      const start = performance.now();
      set.call(field, ${JSON.stringify(word)});
      field.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - start;
    })()`)) as number;
    times.push(time);
  }
  await client.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await page.goto(`${site.url}/en/sources#${last}`, { waitUntil: "networkidle" });
  await page.waitForTimeout(500);
  const found = await page.locator(`[id="${last}"]`).isVisible();
  await browser.close();
  await site.close();
  return { filter: median(times), found };
}

const lines: string[][] = [
  [
    "facts",
    "carriers",
    ...STEPS.map((step) => `s ${step}`),
    "kB home",
    "kB facts page 1",
    "kB index",
    "pages",
    "ms to search, 4× slow-down",
    "old anchor",
  ],
];
for (const facts of SIZES) {
  const folder = copyProject();
  const carriers = facts < 100 ? 3 : 50;
  writeSynthetic(join(folder, "data"), facts, carriers);
  const seconds = STEPS.map((step) => {
    const start = performance.now();
    runStep(step, folder);
    const taken = (performance.now() - start) / 1000;
    console.log(`${facts} facts, ${step}: ${taken.toFixed(1)} s`);
    return taken;
  });
  const out = isShort ? "out" : join(folder, "out");
  const pages = readdirSync(out, { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".html") && statSync(join(out, path)).isFile(),
  ).length;
  const index = JSON.parse(readFileSync(join(out, "en/sources/index.json"), "utf8")) as { id: string; kind: string }[];
  const last = index.filter(({ kind }) => kind === "statement").at(-1)?.id ?? "";
  const { filter, found } = await tryFacts(out, last);
  lines.push([
    String(index.length),
    String(carriers),
    ...seconds.map((value) => value.toFixed(1)),
    kb(join(out, "en.html")),
    kb(join(out, "en/sources.html")),
    kb(join(out, "en/sources/index.json")),
    String(pages),
    filter.toFixed(0),
    found ? "found" : "LOST",
  ]);
  console.log(lines.at(-1)?.join("  "));
  rmSync(folder, { recursive: true, force: true });
}
const [head = [], ...body] = lines;
const line = (parts: string[]) => `| ${parts.join(" | ")} |`;
const table = [line(head), line(head.map(() => "---:")), ...body.map(line)].join("\n");
console.log(`\n${table}`);
if (lines.some((cells) => cells.at(-1) === "LOST")) process.exitCode = 1;
if (process.argv.includes("--write")) writeFileSync(".cache/bench-scale.md", `${stateMeasured()}\n\n${table}\n`);
