import { expect, test } from "@playwright/test";
import { chromiumOptions } from "../../scripts/chromium.mjs";
import { allPaths, sitePaths } from "./pages";

/** From a folded phone to a wall; 320 px is 400 % zoom of 1280. */
const WIDTHS = [280, 320, 360, 480, 768, 1440, 3000];

for (const size of [16, 24, 32]) {
  test(`no page scrolls sideways with the browser's text at ${size} px`, async ({ playwright, baseURL }) => {
    const { args, ...options } = chromiumOptions();
    const browser = await playwright.chromium.launch({
      ...options,
      args: [...args, `--blink-settings=defaultFontSize=${size}`],
    });
    const page = await browser.newPage({ baseURL: baseURL as string, serviceWorkers: "block" });
    const wide: string[] = [];
    for (const path of [...sitePaths(), "/", "/nowhere", "/en/explore?facts=none", "/ja/compare?carriers="]) {
      await page.goto(path);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (over > 0) wide.push(`${path} at ${width} px: ${over} px`);
      }
    }
    await browser.close();
    expect(wide).toEqual([]);
  });
}

for (const size of [24, 32]) {
  test(`no page of any edition scrolls sideways at 320 px under a reader's style sheet with text at ${size} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const wide: string[] = [];
    for (const path of [...allPaths(), "/", "/nowhere"]) {
      await page.goto(path);
      // Other than the browser's own setting it leaves conditions in em at 16 px.
      const over = await page.evaluate((fontSize) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`html { font-size: ${fontSize}px !important }`);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        return document.documentElement.scrollWidth - window.innerWidth;
      }, size);
      if (over > 0) wide.push(`${path}: ${over} px`);
    }
    expect(wide).toEqual([]);
  });
}
