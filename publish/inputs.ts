import { existsSync, readFileSync, rmSync } from "node:fs";
import { hashOfFiles, writeWhole } from "./cache";

/** Where Next.js exports the pages to. */
export const exported = ".cache/export";
/** Where what was made is kept between builds: in what hosts keep of Next.js anyway. */
export const kept = ".next/cache/made";

/** All a site is made from, but for what the surroundings say. */
const INPUTS = [
  ...["app", "components", "data", "lib", "public", "publish", "types"],
  ...["next.config.ts", "package-lock.json", "package.json", "tsconfig.json"],
];

/** Hash of all the site is made from. */
export function hashOfInputs(): string {
  const told = Object.entries(process.env).filter(([name]) => name.startsWith("NEXT_PUBLIC_"));
  return hashOfFiles(INPUTS, told.flat().map(String).sort());
}

const noteOf = (folder: string) => `.cache/${folder.replaceAll(/\W/g, "-")}.made-from`;

/** Whether a folder was made whole from what there is now. */
export function isMadeFrom(folder: string, inputs: string): boolean {
  const note = noteOf(folder);
  return existsSync(folder) && existsSync(note) && readFileSync(note, "utf8") === inputs;
}

/** Notes what a folder was made from. */
export const noteMadeFrom = (folder: string, inputs: string): void => writeWhole(noteOf(folder), inputs);

/** Takes the note away: the folder is about to change. */
export const forgetMadeFrom = (folder: string): void => rmSync(noteOf(folder), { force: true });
