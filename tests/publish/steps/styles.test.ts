import { expect, it } from "vitest";
import { inlineStyles } from "@/publish/steps/styles";
import { pageOf, siteOf, through } from "../helpers";

it("style sheets go into the page, each once, where the first one was", () => {
  const head = '<link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/a.css"><title>t</title>';
  const html = through(inlineStyles, pageOf("", head), { site: siteOf({ "a.css": "p > a { color: red }" }) });
  expect(html).toContain("<style>p > a { color: red }</style><title>");
  expect(html).not.toContain("stylesheet");
});

it("a sheet that is not there is named", () => {
  expect(() => through(inlineStyles, pageOf("", '<link rel="stylesheet" href="/gone.css">'))).toThrow("gone.css");
});
