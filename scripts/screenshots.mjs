import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { chromiumOptions } from "./chromium.mjs";
import { serve } from "./serve.mjs";

/** Takes pictures of pages to look at: node scripts/screenshots.mjs [path ...] [--widths=390,768] [--themes=dark] [--locales=ja]. */
/** @param {string} name @param {string} fallback */
const flag = (name, fallback) =>
  (process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split("=")[1] ?? fallback).split(",");
const paths = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const site = await serve({ port: 0 });
const browser = await chromium.launch(chromiumOptions());
mkdirSync("screenshots", { recursive: true });
for (const locale of flag("locales", "ja,en")) {
  for (const theme of /** @type {("light" | "dark")[]} */ (flag("themes", "light,dark"))) {
    for (const width of flag("widths", "390,768,1440").map(Number)) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: theme });
      for (const path of paths.length ? paths : [""]) {
        await page.goto(`${site.url}/${locale}${path}`, { waitUntil: "networkidle" });
        const name = `${locale}${path.replaceAll(/[/?=&,#]/g, "-") || "-home"}-${theme}-${width}.png`;
        await page.screenshot({ path: `screenshots/${name}`, fullPage: true });
      }
      await page.close();
    }
  }
}
await browser.close();
await site.close();
