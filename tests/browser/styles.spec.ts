import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { figureIds } from "@/lib/figures/catalogue";
import { locales } from "@/lib/i18n/locales";
import { embedPath } from "@/lib/site/files";
import { touchIslands } from "./islands";
import { sitePaths } from "./pages";

/** The whole style sheets of a page, linked to or inside it, as Next.js exported it. */
function wholeSheets(path: string): string {
  const html = readFileSync(`.cache/export${path}.html`, "utf8");
  const linked = [...html.matchAll(/<link rel="stylesheet" href="(\/_next\/[^"]+\.css)"/g)].map(([, href]) =>
    readFileSync(`.cache/export${href}`, "utf8"),
  );
  const inside = [...html.matchAll(/<style[^>]*>([^<]+)<\/style>/g)].map(([, css = ""]) => css);
  expect([...linked, ...inside].length, path).toBeGreaterThan(0);
  return [...new Set([...linked, ...inside])].join("");
}

/** Rules of the whole sheets that some element of the page as it stands is meant by, and that the page has not. */
function missingRules(page: Page, whole: string): Promise<string[]> {
  return page.evaluate((css) => {
    /** Parts a comma parts, but for commas inside brackets. */
    const partsOf = (selector: string): string[] => {
      const parts = [""];
      let depth = 0;
      for (const sign of selector) {
        if ("([".includes(sign)) depth += 1;
        if (")]".includes(sign)) depth -= 1;
        if (sign === "," && depth === 0) parts.push("");
        else parts.push(`${parts.pop()}${sign}`);
      }
      return parts.map((part) => part.trim());
    };
    /** `a :is(b, c)` as `a b` and `a c`: a part of it that means nothing may be gone. */
    const eachOf = (selector: string): string[] => {
      const [all, names] = /:is\(([^()*]+)\)/.exec(selector) ?? [];
      return all && names ? names.split(",").flatMap((name) => eachOf(selector.replace(all, name.trim()))) : [selector];
    };
    /** `@media print` and the like around a rule, selector and declarations; one text a selector. */
    const rulesOf = (list: CSSRuleList, around = ""): { selector: string; text: string }[] =>
      [...list].flatMap((rule) => {
        if (rule instanceof CSSStyleRule) {
          const selectors = partsOf(rule.selectorText).flatMap(eachOf);
          return selectors.map((selector) => ({ selector, text: `${around}${selector} {${rule.style.cssText}}` }));
        }
        if (rule instanceof CSSGroupingRule) return rulesOf(rule.cssRules, `${around}${rule.cssText.split("{")[0]}`);
        return [{ selector: "*", text: around + rule.cssText }];
      });
    /** What a selector means once a reader points, turns or opens: states of an element count as any. */
    const anyState = (selector: string) =>
      selector
        .replace(/::[\w-]+(?:\([^)]*\))?/g, "")
        .replace(/:(?:before|after)\b/g, "")
        .replace(/:(?:hover|active|focus-visible|focus-within|focus|checked|target)\b/g, ":is(*)");
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const here = new Set(
      [...document.styleSheets].flatMap(({ cssRules }) => rulesOf(cssRules).map(({ text }) => text)),
    );
    return rulesOf(sheet.cssRules)
      .filter(({ selector }) => document.querySelector(anyState(selector) || "*"))
      .map(({ text }) => text)
      .filter((text) => !here.has(text));
  }, whole);
}

test("a page has every rule it needs, as it comes and after a reader has opened and touched all there is", async ({
  browser,
}) => {
  const page = await (await browser.newContext({ bypassCSP: true, serviceWorkers: "block" })).newPage();
  const frames = locales.flatMap((locale) => [
    ...figureIds.map((id) => embedPath(locale, id)),
    `/${locale}/embed/explore`,
  ]);
  for (const path of [...sitePaths(), ...frames]) {
    const whole = wholeSheets(path);
    await page.goto(path);
    expect(await missingRules(page, whole), path).toEqual([]);
    if (frames.includes(path) && (await page.locator("[data-island]").count()) === 0) {
      await page.goto(`${path}?highlight=kddi&theme=dark`);
      expect(await missingRules(page, whole), `${path}, highlighted`).toEqual([]);
      continue;
    }
    await touchIslands(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
      for (const mark of document.querySelectorAll("[data-mark]")) {
        mark.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
      }
    });
    if (frames.includes(path)) continue;
    await page.keyboard.press("/");
    await page.keyboard.type("1");
    await expect(page.locator(".search-results a").first()).toBeVisible();
    expect(await missingRules(page, whole), `${path}, touched`).toEqual([]);
  }
});
