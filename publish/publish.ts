import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import type { Site, Step } from "./site";

/** Reads a folder as a site. @throws Error when there is no such folder */
export function readSite(folder: string): Site {
  if (!existsSync(folder))
    throw new Error(`${folder}: (folder): is missing: run npm run build, which exports the pages`);
  return new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path.split(sep).join("/"), readFileSync(join(folder, path))]),
  );
}

/**
 * Publishes a site: reads it, takes it through the steps in order, and puts it in the place of the last one.
 * Only a whole new site does so; whatever fails leaves the last one as it is.
 * @returns the published files
 */
export async function publish({ from, to, steps }: { from: string; to: string; steps: Step[] }): Promise<Site> {
  let site = readSite(from);
  for (const step of steps) site = await step(site);
  const next = `${to}.next`;
  const last = `${to}.last`;
  for (const folder of [next, last]) rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of site) {
    mkdirSync(dirname(join(next, path)), { recursive: true });
    writeFileSync(join(next, path), content);
  }
  if (existsSync(to)) renameSync(to, last);
  renameSync(next, to);
  rmSync(last, { recursive: true, force: true });
  return site;
}
