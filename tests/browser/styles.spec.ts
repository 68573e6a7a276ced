import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { allPaths } from "./pages";

// Style sheets stand with what they style, and a page imports those of its parts: none may be forgotten.

const namesIn = (css: string) => {
  const selectors = css.replace(/\/\*[\s\S]*?\*\//g, "").match(/[^{}]+\{/g) ?? [];
  return new Set([...selectors.join().matchAll(/\.([a-z][\w-]*)/g)].map(([, name = ""]) => name));
};

const sheets = ["app", "components"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".css"))
    .map((path) => readFileSync(`${folder}/${path}`, "utf8")),
);

test("every page has the rules of all its parts", () => {
  const styled = namesIn(sheets.join("\n"));
  expect(styled.size).toBeGreaterThan(100);
  const missing = allPaths().flatMap((path) => {
    const html = readFileSync(`out${path === "/" ? "/index" : path}.html`, "utf8");
    const own = namesIn([...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join("\n"));
    const used = [...html.matchAll(/ class=(?:"([^"]*)"|([\w-]+))/g)].flatMap(([, many, one]) =>
      (many ?? one ?? "").split(" "),
    );
    return [...new Set(used)].filter((name) => styled.has(name) && !own.has(name)).map((name) => `${path}: .${name}`);
  });
  expect(missing).toEqual([]);
});
