import { type Browser, chromium } from "@playwright/test";
import { chromiumOptions } from "../../scripts/chromium.mjs";
import { fontconfigFile, fontSets } from "../../scripts/fonts/sets.mjs";

export type FontSet = keyof typeof fontSets;
export const setNames = Object.keys(fontSets) as FontSet[];

/** A browser on a machine that has a set's fonts and no others. */
export function launchWithFonts(name: FontSet): Promise<Browser> {
  const env = { ...process.env, FONTCONFIG_FILE: fontconfigFile(name) };
  return chromium.launch({ ...chromiumOptions(), env: env as Record<string, string> });
}

/** Languages a set can write. */
export const localesOf = (name: FontSet) => fontSets[name]?.locales ?? [];
