import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "@playwright/test";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { JSDOM } from "jsdom";
import { isOneOfEdition } from "./pages";

const all = (readdirSync("out", { recursive: true }) as string[]).map((name) => join("out", name)).sort();
// What stands at two addresses is looked at once.
const pages = all.filter(
  (name) =>
    name.endsWith(".html") &&
    (!name.endsWith("/index.html") || !all.includes(name.replace("/index.html", ".html"))) &&
    !isOneOfEdition(`/${relative("out", name).replace(/\.html$/, "")}`),
);
const pictures = all.filter((name) => name.endsWith(".svg"));

/** What each element of our drawings may carry, beside how it is painted. */
const own: Record<string, string> = {
  svg: "width height viewBox xmlns role focusable",
  g: "transform",
  title: "",
  desc: "",
  text: "x y dx dy text-anchor",
  tspan: "x y dx dy",
  rect: "x y width height rx ry",
  line: "x1 y1 x2 y2",
  path: "d",
};
const PAINT =
  /^(?:id|class|fill|stroke|opacity|fill-opacity|stroke-(?:width|opacity|dasharray|linecap|linejoin)|paint-order|pointer-events|font-(?:size|weight|style|family)|text-rendering|tabindex|role|aria-.+|data-.+)$/;

/** Attributes in drawings that mean nothing there. */
function strangers(document: Document): string[] {
  return [...document.querySelectorAll("svg, svg *")].flatMap((element) => {
    const known = own[element.tagName]?.split(" ");
    if (!known) return [`<${element.tagName}>`];
    return element
      .getAttributeNames()
      .filter((name) => !known.includes(name) && !PAINT.test(name))
      .map((name) => `<${element.tagName} ${name}>`);
  });
}

test(`markup of all ${pages.length} pages is without errors`, async () => {
  const checker = new HtmlValidate(
    new StaticConfigLoader({ root: true, extends: ["html-validate:standard"], elements: ["html5"] }),
  );
  const faults: string[] = [];
  for (const page of pages) {
    const html = readFileSync(page, "utf8");
    const { results } = await checker.validateString(html, page);
    for (const { messages } of results) {
      for (const { ruleId, message, line, column } of messages) {
        faults.push(`${page}:${line}:${column}: ${ruleId}: ${message}`);
      }
    }
    const { window } = new JSDOM(html);
    const { document } = window;
    faults.push(...[...new Set(strangers(document))].map((what) => `${page}: ${what}`));
    for (const box of document.querySelectorAll("div[width], div[height], body style")) {
      faults.push(`${page}: ${box.outerHTML.slice(0, 80)}`);
    }
    window.close();
  }
  expect(faults).toEqual([]);
});

test(`all ${pictures.length} SVG files are well-formed, of known elements and attributes only`, () => {
  const { DOMParser } = new JSDOM().window;
  for (const picture of pictures) {
    const document = new DOMParser().parseFromString(readFileSync(picture, "utf8"), "image/svg+xml");
    expect(document.querySelector("parsererror"), picture).toBeNull();
    expect([...new Set(strangers(document))], picture).toEqual([]);
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size, picture).toBe(ids.length);
  }
});
