import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Browser } from "@playwright/test";

/** Lighthouse's slow 4G as applied by DevTools, and a phone's processor. */
export const profile = { latency: 562.5, kilobits: 1474.56, cpu: 4 };

/** What one visit to a chart cost. */
export interface Visit {
  paintedMs: number;
  blockedMs: number;
  heapMB: number;
  shift: number;
  requests: string[];
}

const POLL = 100;
const PATIENCE = 60_000;

const WATCH = `(() => {
  window.__bench = { blocked: 0, shift: 0, painted: 0 };
  new PerformanceObserver((list) => { for (const e of list.getEntries()) window.__bench.blocked += Math.max(0, e.duration - 50); }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => { for (const e of list.getEntries()) window.__bench.shift += e.value; }).observe({ type: "layout-shift", buffered: true });
  const look = () => {
    let ready = false;
    try { ready = document.body && (READY); } catch {}
    if (!ready) return requestAnimationFrame(look);
    requestAnimationFrame(() => { window.__bench.painted = performance.now(); });
  };
  requestAnimationFrame(look);
})()`;

/**
 * Opens a page in a fresh profile under the slow network and processor until its chart is painted.
 * @param ready expression true in the page once the chart stands there
 */
export async function visit(browser: Browser, url: string, ready: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    serviceWorkers: "block",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Network.enable");
  await client.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: profile.latency,
    downloadThroughput: (profile.kilobits * 1024) / 8,
    uploadThroughput: (675 * 1024) / 8,
  });
  await client.send("Emulation.setCPUThrottlingRate", { rate: profile.cpu });
  await page.addInitScript(WATCH.replace("READY", ready));
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(url, { waitUntil: "commit" });
  // Asked from here: a page with a strict policy evaluates no text of its own accord.
  for (let waited = 0; !(await page.evaluate("window.__bench?.painted > 0")); waited += POLL) {
    if (waited > PATIENCE) throw new Error(`${url}: no chart after ${PATIENCE} ms`);
    await page.waitForTimeout(POLL);
  }
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(300);
  const { painted, blocked, shift } = (await page.evaluate("window.__bench")) as {
    painted: number;
    blocked: number;
    shift: number;
  };
  await client.send("HeapProfiler.collectGarbage");
  await client.send("Performance.enable");
  const { metrics } = await client.send("Performance.getMetrics");
  const heap = metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0;
  await context.close();
  return { paintedMs: painted, blockedMs: blocked, heapMB: heap / 1e6, shift, requests };
}

/** Files a page asked for, compressed as a host would. @param site folder that is served */
export function weigh(requests: string[], site: string): { brotli: number; gzip: number; count: number } {
  const paths = [...new Set(requests.filter((url) => url.startsWith("http")).map((url) => new URL(url).pathname))];
  let brotli = 0;
  let gzip = 0;
  let count = 0;
  for (const path of paths) {
    const file = fileOf(path, site);
    if (!file) continue;
    const bytes = readFileSync(file);
    count += 1;
    const compressible = !/\.(?:png|woff2?)$/.test(extname(file));
    brotli += compressible ? brotliCompressSync(bytes).length : bytes.length;
    gzip += compressible ? gzipSync(bytes, { level: 9 }).length : bytes.length;
  }
  return { brotli, gzip, count };
}

function fileOf(path: string, site: string): string | null {
  for (const candidate of [path, `${path}.html`, join(path, "index.html")]) {
    try {
      const file = join(site, candidate);
      readFileSync(file);
      return file;
    } catch {
      // Not this one.
    }
  }
  return null;
}

/** The middle value. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
