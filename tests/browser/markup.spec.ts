import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { isOneOfEdition } from "./pages";

const all = (readdirSync("out", { recursive: true }) as string[]).map((name) => join("out", name)).sort();
// What stands at two addresses is looked at once.
const known = new Set(all);
const pages = all.filter(
  (name) =>
    name.endsWith(".html") &&
    (!name.endsWith("/index.html") || !known.has(name.replace("/index.html", ".html"))) &&
    !isOneOfEdition(`/${relative("out", name).replace(/\.html$/, "")}`),
);
const pictures = all.filter((name) => name.endsWith(".svg"));

/** What each element of our drawings may carry, beside how it is painted. */
const own: Record<string, string> = {
  svg: "width height viewBox xmlns xmlns:xlink role focusable lang xml:lang",
  g: "transform",
  title: "",
  desc: "",
  metadata: "",
  text: "x y dx dy text-anchor",
  tspan: "x y dx dy",
  rect: "x y width height rx ry",
  line: "x1 y1 x2 y2",
  path: "d",
  // Outlines: each glyph once.
  defs: "",
  use: "xlink:href x y",
};
const PAINT =
  /^(?:id|class|fill|stroke|opacity|fill-opacity|stroke-(?:width|opacity|dasharray|linecap|linejoin)|paint-order|pointer-events|font-(?:size|weight|style|family)|text-rendering|tabindex|role|aria-.+|data-.+)$/;

/** What parsed markup has in it that it should not, each said once. */
function faultsIn(page: Page, text: string, type: DOMParserSupportedType): Promise<string[]> {
  return page.evaluate(
    ({ text, type, own, paint }) => {
      const document = new DOMParser().parseFromString(text, type);
      if (document.querySelector("parsererror")) return ["not well-formed"];
      const faults: string[] = [];
      const isPaint = new RegExp(paint);
      for (const element of document.querySelectorAll("svg, svg *")) {
        const known = own[element.tagName]?.split(" ");
        const strangers = known
          ? element.getAttributeNames().filter((name) => !known.includes(name) && !isPaint.test(name))
          : [""];
        faults.push(...strangers.map((name) => `<${[element.tagName, name].filter(Boolean).join(" ")}>`));
      }
      for (const box of document.querySelectorAll("div[width], div[height], body style"))
        faults.push(box.outerHTML.slice(0, 80));
      const ids = new Set<string>();
      for (const { id } of document.querySelectorAll("[id]")) {
        if (ids.has(id)) faults.push(`two #${id}`);
        ids.add(id);
      }
      return [...new Set(faults)];
    },
    { text, type, own, paint: PAINT.source },
  );
}

/** How many files one test looks at. */
const PORTION = 90;

for (let first = 0; first < pages.length; first += PORTION) {
  const portion = pages.slice(first, first + PORTION);
  test(`markup of pages ${first + 1} to ${first + portion.length} is without errors`, async ({ page }) => {
    const checker = new HtmlValidate(
      new StaticConfigLoader({ root: true, extends: ["html-validate:standard"], elements: ["html5"] }),
    );
    const faults: string[] = [];
    for (const path of portion) {
      const html = readFileSync(path, "utf8");
      const { results } = await checker.validateString(html, path);
      for (const { messages } of results) {
        for (const { ruleId, message, line, column, offset } of messages) {
          // By the standard a set of sources stands for an address; this version of the checker does not know it yet.
          if (/^<?link [^>]*imagesrcset="[^"]+"/.test(html.slice(offset))) continue;
          faults.push(`${path}:${line}:${column}: ${ruleId}: ${message}`);
        }
      }
      faults.push(...(await faultsIn(page, html, "text/html")).map((what) => `${path}: ${what}`));
    }
    expect(faults).toEqual([]);
  });
}

test("every page and frame has a heading of the first level, and every article one of its own", () => {
  const faults: string[] = [];
  const files = all.filter((name) => name.endsWith(".html"));
  for (const path of files) {
    const html = readFileSync(path, "utf8");
    if (!/<h1[ >]/.test(html)) faults.push(`${path}: no h1`);
    for (const [article] of html.matchAll(/<article[ >].*?<\/article>/gs))
      if (!/<h[1-6][ >]/.test(article)) faults.push(`${path}: ${article.slice(0, 80)}: no heading`);
  }
  expect(files.length).toBeGreaterThan(pages.length);
  expect(faults).toEqual([]);
});

test(`all ${pictures.length} SVG files are well-formed, of known elements and attributes only`, async ({ page }) => {
  const faults: string[] = [];
  for (const picture of pictures) {
    const found = await faultsIn(page, readFileSync(picture, "utf8"), "image/svg+xml");
    faults.push(...found.map((what) => `${picture}: ${what}`));
  }
  expect(pictures.length).toBeGreaterThan(100);
  expect(faults).toEqual([]);
});
