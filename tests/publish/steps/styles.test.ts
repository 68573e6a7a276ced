import { expect, it } from "vitest";
import { parsePage, writePage } from "@/publish/pages";
import { inlineStyles } from "@/publish/steps/styles";
import { pageOf, siteOf } from "../helpers";

const inlined = async (html: string, site = siteOf({})) => {
  const tree = parsePage(html);
  await inlineStyles(tree, { path: "en.html", site });
  return writePage(tree);
};

it("style sheets go into the page, each once, where the first one was", async () => {
  const head = '<link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/a.css"><title>t</title>';
  const html = await inlined(pageOf("", head), siteOf({ "a.css": "p > a { color: red }" }));
  expect(html).toContain("<style>p > a { color: red }</style><title>");
  expect(html).not.toContain("stylesheet");
});

it("a sheet that is not there is named", async () => {
  await expect(inlined(pageOf("", '<link rel="stylesheet" href="/gone.css">'))).rejects.toThrow("gone.css");
});
