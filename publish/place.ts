import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { forgetMadeFrom, noteMadeFrom } from "./inputs";

/** Where the published site stands. */
export const site = "out";

/** Puts a whole new site in the place of the last one. @param inputs hash of what it was made from */
export function putInPlace(next: string, inputs: string): void {
  const last = `${site}.last`;
  rmSync(last, { recursive: true, force: true });
  forgetMadeFrom(site);
  if (existsSync(site)) renameSync(site, last);
  renameSync(next, site);
  noteMadeFrom(site, inputs);
  rmSync(last, { recursive: true, force: true });
}

/** An empty folder. */
export function emptied(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
