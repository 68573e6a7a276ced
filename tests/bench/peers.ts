import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { contextIn } from "@/lib/context/context";
import { dataset } from "@/lib/dataset";
import { light } from "@/lib/figures/colours";
import { modelSizeSeries } from "@/lib/figures/model-size/series";
import { rowText } from "@/lib/figures/row-text";
import { show } from "@/lib/figures/shown";
import { installPackages } from "@/scripts/install.mjs";
import { isShort } from "./rounds";

const HERE = "tests/bench";

/** Somebody else's way to draw the same chart. */
export interface Peer {
  name: string;
  path: string;
  /** An expression true in the page once the chart stands there. */
  ready: string;
}

const canvasReady = `(() => { const c = document.querySelector("#chart canvas"); if (!c || !c.width) return false;
  const d = c.getContext("2d").getImageData(0, 0, c.width, c.height).data; for (let i = 3; i < d.length; i += 4 * 97) if (d[i]) return true; return false })()`;

const bundled: { id: string; name: string; ready: string }[] = [
  { id: "plot", name: "Observable Plot", ready: `!!document.querySelector("#chart circle")` },
  { id: "chartjs", name: "Chart.js", ready: canvasReady },
  { id: "echarts", name: "Apache ECharts", ready: canvasReady },
  { id: "vega", name: "Vega-Lite", ready: `!!document.querySelector("#chart svg path")` },
];

/** The rows of the figure as any chart library takes them. */
function rowsForPeers() {
  const context = contextIn("en");
  return {
    title: show("model-size", context).words.title,
    rows: modelSizeSeries(dataset).rows.map((row, index) => {
      const { head, label, value } = rowText(row, context);
      return { name: `${head} ${label}`, label: value, value: row.quantity?.value, colour: light.carriers[index % 3] };
    }),
  };
}

/** The same chart by Recharts in a page of Next.js, a build of its own. */
function buildNext(site: string, rows: unknown[], title: string) {
  const next = `${HERE}/next-recharts`;
  writeFileSync(
    `${next}/app/rows.js`,
    `export const rows = ${JSON.stringify(rows)};\nexport const title = ${JSON.stringify(title)};\n`,
  );
  execFileSync("npx", ["next", "build"], { cwd: next, stdio: ["ignore", "ignore", "inherit"] });
  cpSync(`${next}/out`, join(site, "_peers", "next"), { recursive: true });
}

/**
 * Builds every peer the way its documentation says, minified, into a folder of the served site.
 * @param site folder that is served
 */
export async function buildPeers(site: string): Promise<Peer[]> {
  installPackages(HERE);
  const { rows, title } = rowsForPeers();
  for (const { id, name } of bundled) {
    const folder = join(site, "_peers", id);
    mkdirSync(folder, { recursive: true });
    await build({
      entryPoints: [`${HERE}/peers/${id}.js`],
      outfile: join(folder, "chart.js"),
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      legalComments: "none",
      define: { "process.env.NODE_ENV": '"production"', ROWS: JSON.stringify(rows), TITLE: JSON.stringify(title) },
    });
    writeFileSync(
      join(folder, "index.html"),
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${name}</title><script type="module" src="chart.js"></script></head><body><h1>${title}</h1><div id="chart"></div></body></html>`,
    );
  }
  if (!isShort) buildNext(site, rows, title);
  // The same drawing on a page with nothing else: what a figure page is held against.
  const svg = readFileSync(join(site, "en/figures/model-size.svg"), "utf8");
  mkdirSync(join(site, "_peers", "bare"), { recursive: true });
  writeFileSync(
    join(site, "_peers", "bare", "index.html"),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title></head><body>${svg}</body></html>`,
  );
  return [
    {
      name: "Recharts in a Next.js page",
      path: "/_peers/next/",
      ready: `!!document.querySelector(".recharts-scatter-symbol")`,
    },
    ...bundled.map(({ id, name, ready }) => ({ name, path: `/_peers/${id}/`, ready })),
    { name: "bare HTML with the same SVG", path: "/_peers/bare/", ready: `!!document.querySelector("svg path")` },
  ];
}
