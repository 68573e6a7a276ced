import { expect, it } from "vitest";
import { sitePages } from "@/lib/site/pages";
import { addMarkdown, linkMarkdown } from "@/publish/steps/markdown";
import { pageOf, siteOf, textIn, through } from "../helpers";

const head = '<title>A "title"</title>';
const copyOf = async (main: string, path = "en/a.html") => {
  const site = addMarkdown()(siteOf({ [path]: pageOf(`<main>${main}</main>`, head) }));
  return textIn(site, path.replace(/\.html$/, ".md"));
};

it("a page's copy says where the page is and on what terms it may be quoted", async () => {
  expect(await copyOf("<h1>One</h1>")).toBe(
    [
      "---",
      String.raw`title: "A \"title\""`,
      "url: http://localhost:3000/en/a",
      "licence: https://creativecommons.org/licenses/by/4.0/",
      "---",
      "",
      "# One",
      "",
    ].join("\n"),
  );
});

it("has the words and tables, not what is only used or drawn", async () => {
  const table =
    "<details><summary>Table</summary><table><thead><tr><th>Value</th><th>Precision</th></tr></thead><tbody><tr><td>several thousand (2,000–9,999)</td><td>order of magnitude</td></tr></tbody></table></details>";
  const copy = await copyOf(
    `<h1>A</h1><button>B</button><p class="needs-js">C</p><svg><text>D</text></svg><details class="share">E</details><script>F</script>${table}<!-- G -->`,
  );
  expect(copy).not.toMatch(/[B-G]\b/);
  expect(copy).toContain("| Value | Precision |");
  expect(copy).toContain("| several thousand (2,000–9,999) | order of magnitude |");
});

it("sets apart what stands apart by its look, and names whole addresses", async () => {
  const copy = await copyOf('<p><a href="/en/x"><span class="kicker">Before</span>X</a><a href="#y">Y</a></p>a\u2060b');
  expect(copy).toContain("[Before – X](http://localhost:3000/en/x) · [Y](http://localhost:3000/en/a#y)");
  expect(copy).toContain("ab");
});

it("keeps apart numbers and words that only stand apart", async () => {
  expect(await copyOf('<ul><li><span class="big">8</span><span>kept</span></li></ul>')).toContain("- 8 kept");
  expect(
    await copyOf(
      "<table><tr><th>A</th></tr><tr><td><p><span>Vision</span><span>done</span></p><p>about 120 billion</p></td></tr></table>",
    ),
  ).toContain("| Vision done; about 120 billion |");
});

it("makes one line of what a cell holds, entries and their paragraphs apart", async () => {
  const entry = (value: string, name: string) =>
    `<div class="entry"><p><strong>${value}</strong> ${name}</p><p class="provenance"><svg></svg> done · <a href="/en/s">Source</a></p></div>`;
  const cell = `${entry("about 33 billion", "ELYZA-33b")}${entry("about 120 billion", "ELYZA-120B")}`;
  const copy = await copyOf(`<table><tr><th>A</th></tr><tr><td>${cell}</td></tr></table>`);
  const source = "[Source](http://localhost:3000/en/s)";
  expect(copy).toContain(
    `| **about 33 billion** ELYZA-33b · done · ${source}; **about 120 billion** ELYZA-120B · done · ${source} |`,
  );
});

it("has no sign where a line of its own or a comma sets apart already", async () => {
  const copy = await copyOf(
    '<p class="kicker">SoftBank</p><h1>390 billion</h1><p><a href="/en/x">X</a><span>, <a href="/en/y">Y</a></span></p><p><strong>NTT</strong><span>：小さく</span></p>',
  );
  expect(copy).toContain("SoftBank\n\n# 390 billion");
  expect(copy).toContain("[X](http://localhost:3000/en/x), [Y]");
  expect(copy).toContain("**NTT**：小さく");
});

it("names whole addresses of pictures, and addresses and names as they can be copied", async () => {
  const copy = await copyOf(
    '<img src="/en/figures/a.png" alt="A"><p>NTT R&amp;D, as in http://localhost:3000/en/figures/a.csv</p><details class="table-view"><summary>Show as table</summary><p>T</p></details><details><summary>Facts added (2)</summary><p>F</p></details>',
  );
  expect(copy).toContain("![A](http://localhost:3000/en/figures/a.png)");
  expect(copy).toContain("NTT R&D, as in http://localhost:3000/en/figures/a.csv");
  expect(copy).not.toContain("Show as table");
  expect(copy).toContain("Facts added (2)");
});

it("is of pages alone, and pages lead to it", async () => {
  for (const path of ["index.html", "404.html", "en/embed/a.html"])
    expect(through(linkMarkdown, pageOf(""), { path })).not.toContain("markdown");
  expect(through(linkMarkdown, pageOf(""), { path: "ja/2026-11/figures/models.html" })).toContain(
    '<link rel="alternate" type="text/markdown" href="/ja/2026-11/figures/models.md">',
  );
  expect(await copyOf("", "en/embed/a.html")).toBe("");
});

it("llms.txt lists the copy of each page once", async () => {
  const text = await textIn(addMarkdown()(siteOf({})), "llms.txt");
  const wanted = sitePages().filter(({ isCopy }) => !isCopy);
  for (const { path } of wanted)
    expect(text.split(`(http://localhost:3000${path}.md)`).length - 1, path).toBeGreaterThan(0);
  expect(text).toMatch(/^# Carrier LLM Compare\n/);
  expect(text).toContain("“several thousand” is a range");
});

it("a page without a main part is named", async () => {
  const site = addMarkdown()(siteOf({ "en/a.html": pageOf("") }));
  await expect(textIn(site, "en/a.md")).rejects.toThrow("en/a.html");
});
